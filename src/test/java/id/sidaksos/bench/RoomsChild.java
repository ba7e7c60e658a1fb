package id.sidaksos.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long it takes to come into each room, the second time and after: {@code RoomsChild FOLDER}. */
final class RoomsChild {
    private static final int ROUNDS = 6;

    private RoomsChild() {}

    public static void main(String[] args) {
        RealWindow window = RealWindow.over(Path.of(args[0]));
        Map<String, Long> longest = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String room : window.rooms()) {
                long millis = window.enter(room);
                if (round == 0) {
                    window.untilQuiet();
                } else {
                    longest.merge(room.substring("ruang-".length()), millis, Math::max);
                }
            }
        }
        StringBuilder figures = new StringBuilder();
        longest.forEach((room, millis) ->
                figures.append(room).append(' ').append(millis).append(" ms, "));
        Meter.report(figures.toString());
        Runtime.getRuntime().halt(0);
    }
}
