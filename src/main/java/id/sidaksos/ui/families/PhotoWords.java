package id.sidaksos.ui.families;

import id.sidaksos.service.verval.FamilyPhotos.FamilyPhoto;
import id.sidaksos.ui.kit.text.Texts;

/** What is said about a photo: whom it shows, when and where it was taken, who sent it. */
final class PhotoWords {
    private final Texts texts;
    private final OpenCard open;

    PhotoWords(Texts texts, OpenCard open) {
        this.texts = texts;
        this.open = open;
    }

    String of(FamilyPhoto photo) {
        return open.members().stream()
                .filter(member -> member.key().equals(photo.person()))
                .findFirst()
                .map(member -> member.facts().name())
                .orElse(photo.name());
    }

    String when(FamilyPhoto photo) {
        return photo.taken().map(texts::moment).orElse(texts.of("ui.village.foto.tanpa_waktu"));
    }

    String where(FamilyPhoto photo) {
        return photo.latitude()
                .flatMap(south -> photo.longitude()
                        .map(east -> south.stripTrailingZeros().toPlainString() + ", "
                                + east.stripTrailingZeros().toPlainString()))
                .orElse(texts.of("ui.village.foto.tanpa_tempat"));
    }

    String verifier(FamilyPhoto photo) {
        return texts.of("ui.families.foto.petugas", photo.verifier().isEmpty() ? "–" : photo.verifier());
    }

    /** All of it, for whoever does not see the picture. */
    String whole(FamilyPhoto photo) {
        return texts.of("ui.families.foto.dari", of(photo), when(photo), where(photo), verifier(photo));
    }
}
