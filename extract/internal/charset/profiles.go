package charset

import "unicode"

// A profile says what the text of a language looks like in one encoding.
type profile struct {
	encoding string
	langs    string              // the languages, as in <html lang>
	frequent string              // the letters that make up most of what is not ASCII
	script   *unicode.RangeTable // the other letters that may be in it
}

// profiles are in the order in which they are preferred where they fit equally well. ISO-8859-9 has
// none: it is windows-1254 by another name. The encodings of ISO stand behind those of Windows that
// they share most letters with.
var profiles = []profile{
	{"windows-1252", "de", "äöüß", nil},
	{"windows-1252", "fr", "éèàêçâîôûùëïœ", nil},
	{"windows-1252", "es", "áéíóúñü", nil},
	{"windows-1252", "pt", "ãçáéíóõêâàúô", nil},
	{"windows-1252", "it", "àèéìòù", nil},
	{"windows-1252", "ca", "àèéíòóúçïü", nil},
	{"windows-1252", "nl", "ëéïöüèê", nil},
	{"windows-1252", "sv fi et", "äöåõé", nil},
	{"windows-1252", "da no nb nn", "æøåéöä", nil},
	{"windows-1252", "is fo", "áéíóúýþæöð", nil},
	{"windows-1250", "pl", "ąćęłńóśźż", nil},
	{"windows-1250", "cs", "áčďéěíňóřšťúůýž", nil},
	{"windows-1250", "sk", "áäčďéíľĺňóôŕšťúýž", nil},
	{"windows-1250", "hu", "áéíóöőúüű", nil},
	{"windows-1250", "hr sl bs sr", "čćđšž", nil},
	{"windows-1250", "ro", "ăâîşţ", nil},
	{"iso-8859-2", "pl", "ąćęłńóśźż", nil},
	{"iso-8859-2", "cs", "áčďéěíňóřšťúůýž", nil},
	{"iso-8859-2", "sk", "áäčďéíľĺňóôŕšťúýž", nil},
	{"iso-8859-2", "hu", "áéíóöőúüű", nil},
	{"iso-8859-2", "hr sl bs sr", "čćđšž", nil},
	{"iso-8859-2", "ro", "ăâîşţ", nil},
	{"windows-1254", "tr az", "ıüşğçöâîİ", nil},
	{"windows-1251", "ru uk be bg sr mk", "оеаинтсрвлкмдпуяі", unicode.Cyrillic},
	{"koi8-r", "ru", "оеаинтсрвлкмдпуя", unicode.Cyrillic},
	{"iso-8859-5", "ru", "оеаинтсрвлкмдпуя", unicode.Cyrillic},
	{"ibm866", "ru", "оеаинтсрвлкмдпуя", unicode.Cyrillic},
	{"koi8-u", "uk", "оеаинтсрвлкмдпуяі", unicode.Cyrillic},
	{"windows-1257", "lt", "ąčęėįšųūž", nil},
	{"windows-1257", "lv", "āčēģīķļņšūž", nil},
	{"windows-1258", "vi", "àáâăèéêíóôơùúưđ\u0300\u0301\u0303\u0309\u0323", nil}, // tones are characters of their own
	{"windows-1253", "el", "αοιετνσηρπκλυμςίάόέΆ", unicode.Greek},
	{"iso-8859-7", "el", "αοιετνσηρπκλυμςίάόέΆ", unicode.Greek},
	{"windows-1255", "he yi", "יוהלאמרתבשנעדחקפםכ", unicode.Hebrew},
	{"iso-8859-8", "he yi", "יוהלאמרתבשנעדחקפםכ", unicode.Hebrew},
	{"windows-1256", "ar fa ur", "اليمونرتبدعفكسقهحة", unicode.Arabic},
	{"iso-8859-6", "ar", "اليمونرتبدعفكسقهحة", unicode.Arabic},
	{"windows-874", "th", "านรอกเงมยลวดทสตปบคหแจพช่้ัิีุู", unicode.Thai},
	{"gb18030", "zh", simplified, unicode.Han},
	{"big5", "zh", traditional, unicode.Han},
	{"shift_jis", "ja", japanese, unicode.Han},
	{"euc-jp", "ja", japanese, unicode.Han},
	{"euc-kr", "ko", korean, unicode.Hangul},
}
