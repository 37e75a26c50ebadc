package extract

import "testing"

func TestWithoutArchive(t *testing.T) {
	for address, want := range map[string]string{
		"https://archive.example/web/20150301120000/http://post.example/ferry":        "http://post.example/ferry",
		"/web/20150301120000/https://post.example/ferry?a=/b":                         "https://post.example/ferry?a=/b",
		"https://archive.example/web/20150301120000im_/http://post.example/pier.jpg":  "http://post.example/pier.jpg",
		"https://archive.example/all/wayback/20150301120000mp_/https://post.example/": "https://post.example/",
		"https://post.example/share/http://other.example/":                            "https://post.example/share/http://other.example/",
		"https://post.example/2015030112000/http://other.example/":                    "https://post.example/2015030112000/http://other.example/",
		"https://post.example/web/20150301120000/httpd":                               "https://post.example/web/20150301120000/httpd",
		"https://post.example/20150301120000":                                         "https://post.example/20150301120000",
		"/http://post.example/":                                                       "/http://post.example/",
		"":                                                                            "",
	} {
		if got := withoutArchive(address); got != want {
			t.Errorf("%s: %s", address, got)
		}
	}
}
