package dates

// A Label is what the words beside a date say that it is the date of.
type Label int8

// The labels of dates.
const (
	Unlabelled Label = iota
	Published
	Updated
	Unrelated // of something else than the text: when its author joined
)

// labels are the words that say what a date is the date of, a row a language. See lexicon.add for
// "_" and "=".
var labels = [...]struct{ language, published, updated string }{
	{"en", "published posted created issued", "updated update modified edited revised reviewed amended"},
	{"de", "veröffentlicht veröffentlichung erstellt publiziert erschienen online_seit", "aktualisiert aktualisierung geändert änderung editiert bearbeitet überarbeitet =stand"},
	{"fr", "publié publiée paru créé", "mis_à_jour mise_à_jour modifié modifiée actualisé màj =maj"},
	{"es", "publicado publicada publicación creado", "actualizado actualizada actualización modificado"},
	{"pt", "publicado publicada publicação criado", "atualizado atualizada atualização modificado"},
	{"it", "pubblicato pubblicata pubblicazione", "aggiornato aggiornata aggiornamento modificato modifica"},
	{"nl", "gepubliceerd geplaatst", "bijgewerkt gewijzigd aangepast"},
	{"sv", "publicerad publicerat publicerades", "uppdaterad uppdaterades ändrad"},
	{"nb", "publisert", "oppdatert endret"},
	{"da", "publiceret offentliggjort udgivet", "opdateret ændret"},
	{"fi", "julkaistu", "päivitetty muokattu"},
	{"is", "birt", "uppfært"},
	{"pl", "opublikowano publikacja publikacji dodano utworzono", "zaktualizowano aktualizacja aktualizacji aktualizowano zmodyfikowano"},
	{"cs", "publikováno vydáno zveřejněno", "aktualizováno aktualizace upraveno"},
	{"sk", "publikované zverejnené", "aktualizované upravené"},
	{"sl", "objavljeno objava", "posodobljeno"},
	{"hr", "objavljeno objava", "ažurirano osvježeno izmijenjeno"},
	{"sr", "објављено", "ажурирано измењено"},
	{"bg", "публикувана публикувано", "обновена обновено актуализирана"},
	{"ru", "опубликовано опубликована публикации", "обновлено изменено"},
	{"uk", "опубліковано опублікована публікації", "оновлено змінено"},
	{"hu", "megjelent közzétéve publikálva", "frissítve frissítés módosítva"},
	{"ro", "publicat", "actualizat actualizare modificat"},
	{"el", "δημοσίευση δημοσιεύθηκε δημοσιεύτηκε", "ενημέρωση ενημερώθηκε τροποποιήθηκε"},
	{"tr", "yayınlanma yayınlandı yayın giriş", "güncelleme güncellendi güncellenme"},
	{"lt", "paskelbta publikuota", "atnaujinta"},
	{"lv", "publicēts", "atjaunots atjaunināts"},
	{"et", "avaldatud", "uuendatud muudetud"},
	{"id", "diterbitkan dipublikasikan tayang terbit", "diperbarui diperbaharui"},
	{"ms", "diterbitkan", "dikemaskini"},
	{"vi", "đăng xuất_bản", "cập_nhật"},
	{"ar", "نشر نُشر النشر", "تحديث التحديث"},
	{"he", "פורסם", "עודכן עדכון"},
	{"fa", "انتشار منتشر", "بروزرسانی ویرایش"},
	{"hi", "प्रकाशित", "अपडेट अपडेटेड"},
	{"bn", "প্রকাশ প্রকাশিত", "আপডেট"},
	{"th", "เผยแพร่", "อัปเดต อัพเดต ปรับปรุง แก้ไข"},
	{"ja", "公開 公開日 掲載 投稿 投稿日 配信 発行 発表", "更新 更新日 最終更新 最終更新日"},
	{"zh", "发布 發布 發佈 发表 發表", "更新 修改"},
	{"ko", "입력 기사입력 등록 작성 게시 발행 승인", "수정 업데이트 최종수정"},
	{"ca", "publicat publicada", "actualitzat actualitzada"},
}

// unrelated are the words that say that a date is not that of the text.
var unrelated = [...]struct{ language, words string }{
	{"en", "joined registered born died expires"},
	{"de", "registriert geboren gestorben mitglied_seit dabei_seit"},
	{"fr", "inscrit inscrite né née"},
	{"es", "registrado registrada nacido nacida"},
	{"it", "iscritto iscritta nato nata"},
	{"nl", "geregistreerd geboren lid_sinds"},
	{"pl", "dołączył dołączyła zarejestrowany urodzony urodzona"},
	{"ru", "зарегистрирован регистрация родился родилась"},
}

func (l *lexicon) addLabels() {
	for _, row := range unrelated {
		l.addAll(row.language, row.words, meaning{roles: unrelatedWord})
	}

	for _, row := range labels {
		l.addAll(row.language, row.published, meaning{roles: publishedWord})
		l.addAll(row.language, row.updated, meaning{roles: updatedWord})
	}
}

// longestLabel is how many tokens before a date are searched for its label: "Last updated by the
// desk on Friday, May 3, 2024".
const longestLabel = 7

// label reads what the words before a date say of it, back to the number of another date. A label
// that nothing but a mark follows may stand behind: 2024年5月3日 更新.
func (r *reading) label() Label {
	for i := r.first - 1; i >= max(0, r.first-longestLabel); i-- {
		t := r.line.token(i)
		if t.kind == number {
			break
		}
		if l := t.meaning.label(); l != Unlabelled {
			return l
		}
	}
	if next := r.ahead(1); next.kind == endOfLine || next.kind == mark && next.mark != ':' {
		return r.peek().meaning.label()
	}
	return Unlabelled
}

func (m meaning) label() Label {
	switch {
	case m.is(unrelatedWord):
		return Unrelated
	case m.is(updatedWord):
		return Updated
	case m.is(publishedWord):
		return Published
	}
	return Unlabelled
}
