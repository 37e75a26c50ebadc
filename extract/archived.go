package extract

import "strings"

// timestampLength is how many digits tell when an archive of the web took a copy: "20150301120000".
const timestampLength = 14

// withoutArchive is the address of which another is the copy in an archive of the web:
// "https://archive.example/web/20150301120000im_/http://post.example/pier.jpg", or the same.
func withoutArchive(address string) string {
	at := strings.Index(address, "/http")
	if at < timestampLength || !strings.HasPrefix(address[at+len("/http"):], "://") && !strings.HasPrefix(address[at+len("/http"):], "s://") {
		return address
	}
	before := address[:at]
	if before[at-1] == '_' && at > timestampLength+3 { // what is asked for: "im_", "js_", "if_"
		before = before[:at-3]
	}
	stamp := before[strings.LastIndexByte(before, '/')+1:]
	if len(stamp) != timestampLength || strings.Trim(stamp, "0123456789") != "" {
		return address
	}
	return address[at+1:]
}
