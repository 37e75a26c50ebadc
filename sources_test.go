package extract_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/standfirst/standfirst/extract"
)

// What a reader of each saved page would give as its source. It is written by hand, apart from the
// expected Articles, so that no update of those changes it.
var sourcesOfPages = map[string]extract.Publication{
	// Credits in a line of their own.
	"linked-closing-line":             {Name: "Coast Wire", URL: "https://coastwire.example/news/second-ferry-skarrow", Statement: "Source: Coast Wire"},
	"closing-line-german":             {Name: "Küstenfunk Nord", Statement: "Quelle: Küstenfunk Nord"},
	"closing-line-spanish-agency":     {Name: "EFE", Statement: "Fuente: EFE"},
	"closing-line-czech":              {Name: "ČTK", Statement: "Zdroj: ČTK"},
	"closing-line-hungarian":          {Name: "MTI", Statement: "Forrás: MTI"},
	"closing-line-serbian":            {Name: "Tanjug", Statement: "Izvor: Tanjug"},
	"closing-line-turkish":            {Name: "Anadolu Agency", Statement: "Kaynak: AA"},
	"closing-line-vietnamese":         {Name: "Vietnam News Agency", Statement: "Theo TTXVN"},
	"closing-line-greek":              {Name: "ANA-MPA", Statement: "Πηγή: ΑΠΕ-ΜΠΕ"},
	"closing-line-ukrainian":          {Name: "Вісник узбережжя", URL: "https://www.visnyk-uzberezhzhia.example/news/4412", Statement: "Джерело: Вісник узбережжя"},
	"closing-line-indonesian":         {Name: "Antara", Statement: "Sumber: Antara"},
	"closing-sign-hindi":              {Name: "Press Trust of India", Statement: "स्रोत: पीटीआई"},
	"with-information-from-brazilian": {Name: "Agência Brasil", Statement: "Com informações da Agência Brasil"},
	"header-line-russian":             {Name: "Вестник побережья", URL: "https://vestnik-poberezhya.example/buksir", Statement: "Источник: Вестник побережья"},
	"header-line-chinese":             {Name: "海湾日报", Statement: "来源：海湾日报"},
	"header-line-arabic":              {Name: "صدى الخليج", Statement: "المصدر: صدى الخليج"},
	"via-in-brackets":                 {Name: "The Tern Gazette", URL: "https://terngazette.example/penhallow-wall?ref=tidewatch", Statement: "(via The Tern Gazette)"},
	"first-appeared-above-text":       {Name: "The Tern Gazette", URL: "https://terngazette.example/wall", Statement: "This story first appeared in The Tern Gazette, a nonprofit newsroom that reports on the coast."},
	"originally-published-unlinked":   {Name: "Harbour Weekly", Statement: "This article was originally published by Harbour Weekly on 3 May 2025 and is used here with permission."},
	"originally-published-spanish":    {Name: "El Coloquio", URL: "https://elcoloquio.example/remolcadores-44120", Statement: "Este artículo fue publicado originalmente en El Coloquio. Lea el original."},
	"creative-commons":                {Name: "The Colloquium", URL: "https://colloquium.example/why-islands-need-two-ferries-211407", Statement: "This article is republished from The Colloquium under a Creative Commons license. Read the original article."},
	"creative-commons-french":         {Name: "Le Colloque", URL: "https://colloque.example/fr/deux-remorqueurs-98213", Statement: "Cet article est republié à partir de Le Colloque sous licence Creative Commons. Lire l’article original."},
	"press-release-source-line":       {Name: "Tidal Acre Corp.", Statement: "SOURCE Tidal Acre Corp."},
	"press-release-german":            {Name: "Gezeitenwerk AG", Statement: "Original-Content von: Gezeitenwerk AG, übermittelt durch news aktuell"},
	"copyright-of-the-agency":         {Name: "Associated Press", Statement: "Copyright 2025 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission."},

	// Agencies in the byline.
	"byline-person-and-agency":        {Name: "Associated Press", Statement: "By RUTH ALDERNEY Associated Press"},
	"byline-agency-alone":             {Name: "Associated Press", Statement: "The Associated Press"},
	"byline-paper-with-agency-french": {Name: "Agence France-Presse", Statement: "Le Courrier du Golfe avec AFP"},
	"byline-stt":                      {Name: "STT", Statement: "STT"},
	"byline-anp":                      {Name: "ANP", Statement: "Door: ANP"},
	"two-agencies-in-brackets":        {Name: "Deutsche Presse-Agentur", Statement: "dpa/Reuters"},

	// Datelines.
	"dateline-reuters":      {Name: "Reuters", Statement: "PENHALLOW, Nov 12 (Reuters) -"},
	"dateline-dpa-regional": {Name: "Deutsche Presse-Agentur", Statement: "Altenwerder (dpa/lno) -"},
	"dateline-efe":          {Name: "EFE", Statement: "Valdeluz, 12 nov (EFE).-"},
	"dateline-ansa":         {Name: "ANSA", Statement: "(ANSA) - PORTOVERDE, 12 NOV -"},
	"dateline-tass":         {Name: "TASS", Statement: "МОСКВА, 12 ноября. /ТАСС/."},
	"dateline-xinhua":       {Name: "Xinhua", Statement: "新华社海湾11月12日电（记者林小舟）"},
	"dateline-kyodo":        {Name: "Kyodo News", Statement: "【東京共同】"},
	"dateline-yonhap":       {Name: "Yonhap News Agency", Statement: "(부산=연합뉴스) 한바다 기자 ="},
	"dateline-pti":          {Name: "Press Trust of India", Statement: "PTI"},
	"dateline-lusa":         {Name: "Lusa", Statement: "Vilamarina, 12 nov 2025 (Lusa) -"},
	"dateline-arabic":       {Name: "Reuters", Statement: "القاهرة - رويترز:"},
	"station-of-another":    {Name: "WKLB", Statement: "PENHALLOW (WKLB) —"},

	// Agencies that sign at the end.
	"closing-sign-ntb":     {Name: "NTB", Statement: "(©NTB)"},
	"closing-sign-tt":      {Name: "TT Nyhetsbyrån", Statement: "TT"},
	"closing-sign-ritzau":  {Name: "Ritzau", Statement: "/ritzau/"},
	"closing-bracket-pap":  {Name: "PAP", Statement: "(PAP)"},
	"closing-bracket-ap":   {Name: "Associated Press", Statement: "(AP)"},
	"closing-dash-reuters": {Name: "Reuters", Statement: "— Reuters"},
	"closing-agerpres":     {Name: "Agerpres", Statement: "AGERPRES/(AS - autor: Sorina Farcău, editor: Vlad Chei)"},

	// What only the metadata say.
	"syndication-source-meta": {Name: "coastwire.example", URL: "https://www.coastwire.example/news/second-ferry-skarrow"},
	"canonical-elsewhere":     {Name: "coastwire.example", URL: "https://www.coastwire.example/news/second-ferry-skarrow"},
	"is-based-on":             {Name: "coastwire.example", URL: "https://coastwire.example/news/second-ferry-skarrow"},
	"source-organization":     {Name: "Harbour Weekly"},

	// No source but the publisher, whatever else is printed.
	"image-source-lines":      {Name: "Hafenblatt", URL: "https://hafenblatt.example/"},
	"references-list":         {Name: "Bee Letter", URL: "https://beeletter.example/"},
	"references-in-a-line":    {Name: "Bee Letter", URL: "https://beeletter.example/"},
	"table-source":            {Name: "Figures & Tides", URL: "https://figures.example/"},
	"table-source-at-the-end": {Name: "Zahlen & Deiche", URL: "https://zahlen.example/"},
	"photo-credits":           {Name: "Dunlin Valley News", URL: "https://www.dunlin-valley-news.example/"},
	"publisher-only":          {Name: "Dunlin Valley News", URL: "https://www.dunlin-valley-news.example/"},
	"agency-contributed":      {Name: "Dunlin Valley News", URL: "https://www.dunlin-valley-news.example/"},
	"source-in-a-comment":     {Name: "Skarrow Talk", URL: "https://skarrowtalk.example/"},
	"station-of-its-own":      {Name: "WKLB 6 News", URL: "https://www.wklb.example/"},
	"none-at-all":             {},
}

// fewestSources is how many of those pages there are at the least.
const fewestSources = 60

func TestSourcesOfSavedPages(t *testing.T) {
	all := pages(t)
	if len(sourcesOfPages) < fewestSources {
		t.Errorf("%d pages with sources, expected %d or more", len(sourcesOfPages), fewestSources)
	}
	for name, want := range sourcesOfPages {
		t.Run(name, func(t *testing.T) {
			page, ok := all["source--"+name]
			if !ok {
				t.Fatal("no such saved page")
			}
			opts := &extract.Options{}
			if name == "canonical-elsewhere" {
				opts.URL = "https://northernroundup.example/second-crossing/"
			}
			a, err := extract.Parse(context.Background(), bytes.NewReader(page), opts)
			if err != nil {
				t.Fatal(err)
			}
			if a.Source != want {
				t.Errorf("\n got %+v\nwant %+v", a.Source, want)
			}
		})
	}
}
