package id.sidaksos.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures a whole process: processor time of all its threads, garbage collection and compiler included. */
final class Meter {
    private Meter() {}

    /**
     * What one process took.
     *
     * @param result what it found, to see that all found the same
     * @param peakHeapMb the most its heap pools held, garbage included
     */
    record Figures(String result, double cpuSeconds, double wallSeconds, long peakHeapMb) {}

    /** Runs a main class in a process of its own. The class ends with {@link #report}. */
    static Figures run(String heap, Class<?> main, String... args) throws IOException, InterruptedException {
        return run(heap, List.of(), main, args);
    }

    /** The same with more options for the Java machine. */
    static Figures run(String heap, List<String> options, Class<?> main, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("ended with " + process.exitValue() + ": " + String.join(" ", args));
        }
        String[] parts = said.lines()
                .filter(line -> line.startsWith("METER\t"))
                .findFirst()
                .orElseThrow(() -> new IOException("no figures: " + said))
                .split("\t", -1);
        return new Figures(
                parts[1], Double.parseDouble(parts[2]), Double.parseDouble(parts[3]), Long.parseLong(parts[4]));
    }

    /** Under exec:java the class path is that of Maven; the loader knows the right one. */
    private static String classPath() {
        ClassLoader loader = Meter.class.getClassLoader();
        if (loader instanceof URLClassLoader urls) {
            List<String> paths = new ArrayList<>();
            for (URL url : urls.getURLs()) {
                paths.add(new File(url.getPath()).getPath());
            }
            return String.join(File.pathSeparator, paths);
        }
        return System.getProperty("java.class.path");
    }

    /** Prints what this process took so far. */
    static void report(String result) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long heap = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        double cpu = system.getProcessCpuTime() / 1e9;
        double wall = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        System.out.println("METER\t" + result + "\t" + cpu + "\t" + wall + "\t" + (heap >> 20));
    }
}
