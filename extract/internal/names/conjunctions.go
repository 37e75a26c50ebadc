package names

// Words that join two names wherever they stand between words.
var andRows = []row{
	{"en", "and; plus"}, {"de", "und; sowie"}, {"fr", "et; ainsi que"}, {"da no", "og"}, {"sv", "och"},
	{"hu", "és"}, {"ro", "și; şi"}, {"ru", "и"}, {"uk", "і; й; та"}, {"be", "і"},
	{"el", "και; κι"}, {"tr", "ve"}, {"sq", "dhe"}, {"et", "ning"}, {"lv", "un"}, {"lt", "ir"},
	{"id ms", "dan"}, {"vi", "và"}, {"ar fa", "و"}, {"ur", "اور"}, {"he", "ו"}, {"hi", "और; एवं; तथा"},
	{"bn", "এবং; ও"}, {"th", "และ"}, {"ta", "மற்றும்"}, {"zh", "和; 与; 與; 及; 暨"}, {"ja", "と; 及び"},
	{"ko", "및; 와; 과"}, {"ka", "და"}, {"hy", "և"}, {"is", "og"}, {"kk", "және"}, {"eu", "eta"},
}

// Words that join two names, but are parts of names or prepositions too ("Ortega y Gasset",
// "en Berlín"): they join only where whole names stand on both sides.
var perhapsAndRows = []row{
	{"es", "y; e"}, {"it pt", "e; ed"}, {"ca pl hr", "i"}, {"cs sk", "a"}, {"sl sr", "in; i; и"},
	{"nl af", "en"}, {"fi et", "ja; sekä"}, {"sr uk", "da; та"}, {"sw", "na"}, {"cs", "a"}, {"az uz", "və; va"}, {"fi", "ja"}, {"ht", "ak"}, {"tl", "at"},
}

// Words that name another who wrote along. They join as the doubtful ones do, and an agency to anybody.
var withRows = []row{{"en", "with"}, {"de", "mit"}, {"fr", "avec"}, {"es it", "con"}, {"pt", "com"}, {"ca", "amb"}, {"nl", "met"}, {"nordic", "med"}}

// Small words inside names.
var particleRows = []row{
	{"nl de", "van; von; der; den; de; ter; ten; te; zu; zum; zur; vom; 't; het; op; aan; in't; vander; v"},
	{"fr", "de; du; des; d'; la; le; les; l'"},
	{"es pt it", "de; del; la; las; los; da; das; do; dos; di; dei; degli; della; delle; dello; dal; y; e; i; san"},
	{"ar he", "al; el; bin; bint; ibn; ben; bar; abu; abou; ould; binti; ul; ur; ud; az; as; ash; an; ar; at"},
	{"da no sv", "af; av"}, {"pl cs", "z; ze"}, {"cy ga", "ap; ab; ó; ní; mac; nic; ua"}, {"ms", "a/l; a/p; bte"}, {"hu", "né"},
	{"qu", "st; ste; saint"},
}

// What is written after a name and belongs to it.
var suffixRows = []row{{"en", "jr; sr; junior; ii; iii; iv; filho; neto; jnr; snr; jun; sen"}}

// Degrees and orders after a name: not part of it.
var degreeRows = []row{
	{"en", "phd; ph.d; md; m.d; do; rd; rdn; ms; m.s; msc; ma; m.a; ba; bs; b.a; b.s; mba; mph; rn; np; pa-c; dds; dmd; dvm; jd; j.d; esq; esquire; cpa; cfa; cfp; cepf; llm; llb; edd; dnp; facp; faclm; facs; lcsw; lmft; psyd; pharmd; pt; dpt; cscs; cpt; mscp; fand; ldn; cdn; cde; cdces; obe; mbe; cbe; kc; qc; mp; ccc; cissp; pmp; frcp; mbbs; m.ed; med; med.; freng; frs; ace-cpt; nasm-cpt; ret; lld; dphil; aprn; crnp"},
	{"de", "m.a; b.a; mag; dipl-ing; dipl.-ing; dipl; ing; bakk; bsc; mba; llm; ll.m; mdb; mdl"},
	{"vi", "ts; ths"},
}

// What stands before a name and belongs to it: a name may follow in capitals or not.
var honorificRows = []row{{"en de", "dr; prof; professor; mr; mrs; ms; miss; mx; sir; dame; lord; lady; rev; fr; father; sister; rabbi; imam; sheikh; hon; dipl-ing; mag; ing; univ-prof; pd; sr; sra; srta; don; doña; dott; dott.ssa; avv; mme; mlle; me; maître; baron; graf"}}

var (
	andWords        = newBook(andRows)
	perhapsAndWords = newBook(perhapsAndRows, withRows)
	withWords       = newBook(withRows)
	particles       = newBook(particleRows)
	suffixes        = newBook(suffixRows)
	degrees         = newBook(degreeRows)
	honorifics      = newBook(honorificRows)
)
