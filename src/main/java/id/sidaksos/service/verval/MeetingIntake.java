package id.sidaksos.service.verval;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Minutes;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.store.Meetings.Held;
import id.sidaksos.store.Meetings.Meeting;
import id.sidaksos.store.Store;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A village's meeting on its way into the database, whether the office tells of it or a packet's sheet Berita acara does. Inside a
 * transaction.
 */
final class MeetingIntake {
    private final Store store;
    private final Stamp stamp;

    MeetingIntake(Store store, Stamp stamp) {
        this.store = store;
        this.stamp = stamp;
    }

    /**
     * What became of a packet's minutes.
     *
     * @param differing what stands otherwise in the village's meeting, by the keys of {@link Minutes}: the standing one stays
     * @param undated whether there is no meeting to be kept, since nobody tells its day
     */
    record Taken(Map<String, String> differing, boolean undated) {
        private static final Taken NOTHING = new Taken(Map.of(), false);
    }

    /** @return number of the meeting */
    int hold(Meeting meeting, String why) {
        int id = store.meetings().add(meeting, stamp);
        store.journal()
                .add(
                        stamp,
                        new Entry(
                                Act.MUSDES,
                                "musdes " + id,
                                "",
                                meeting.date() + " " + meeting.village().district() + "/"
                                        + meeting.village().village(),
                                why));
        return id;
    }

    /**
     * Keeps what a packet tells of the village's meeting where none stands, and what the standing one has left open. What differs is
     * told and changes nothing.
     */
    Taken take(VillageName village, Map<String, String> minutes, String why) {
        if (minutes.isEmpty()) {
            return Taken.NOTHING;
        }
        Optional<Meeting> standing = store.meetings().newest(village).map(Held::meeting);
        Map<String, String> known = standing.map(MeetingIntake::said).orElse(Map.of());
        Map<String, String> differing = new LinkedHashMap<>();
        Map<String, String> joined = new LinkedHashMap<>(minutes);
        known.forEach((key, text) -> {
            String told = minutes.getOrDefault(key, "");
            if (!text.isEmpty()) {
                joined.put(key, text);
                if (!told.isEmpty() && !TextKey.normalise(told).equals(TextKey.normalise(text))) {
                    differing.put(key, told);
                }
            }
        });
        LocalDate date = Laying.date(joined.getOrDefault(Minutes.DATE, ""));
        if (date == null) {
            return new Taken(Map.of(), true);
        }
        Meeting meeting = meeting(standing.map(Meeting::village).orElse(village), date, joined);
        // Another day is another meeting: nothing of it belongs to the one that stands.
        if (!differing.containsKey(Minutes.DATE)
                && standing.filter(meeting::equals).isEmpty()) {
            hold(meeting, why);
        }
        return new Taken(differing, false);
    }

    private static Meeting meeting(VillageName village, LocalDate date, Map<String, String> said) {
        return new Meeting(
                village,
                date,
                said.getOrDefault(Minutes.PLACE, ""),
                count(said.getOrDefault(Minutes.PRESENT, "")),
                count(said.getOrDefault(Minutes.INVITED, "")),
                said.getOrDefault(Minutes.CHAIR, ""),
                said.getOrDefault(Minutes.HEAD, ""),
                said.getOrDefault(Minutes.REMARK, ""));
    }

    private static Map<String, String> said(Meeting meeting) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(Minutes.PLACE, meeting.place());
        said.put(Minutes.DATE, meeting.date().toString());
        said.put(Minutes.PRESENT, text(meeting.present()));
        said.put(Minutes.INVITED, text(meeting.invited()));
        said.put(Minutes.CHAIR, meeting.chair());
        said.put(Minutes.HEAD, meeting.head());
        said.put(Minutes.REMARK, meeting.remark());
        return said;
    }

    private static String text(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private static int count(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
