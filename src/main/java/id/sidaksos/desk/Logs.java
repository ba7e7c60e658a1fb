package id.sidaksos.desk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log of the data folder: {@code log/sidaksos.log}, one megabyte and three older ones. It holds codes, counts and
 * stack traces; never a NIK, never a name of a person.
 */
public final class Logs {
    private static final String NAME = "folder";

    private Logs() {}

    /**
     * Begins to log into a data folder that exists, and no longer into the one before; a folder that cannot be written to is
     * simply not logged into.
     */
    public static void into(Path folder) {
        if (!Files.isWritable(folder) || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        String file = folder.resolve("log/sidaksos.log").toString();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setName(NAME);
        appender.setContext(context);
        appender.setFile(file);
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(rolling(context, appender, file));
        appender.setTriggeringPolicy(trigger(context));
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Appender<ILoggingEvent> before = root.getAppender(NAME);
        if (before != null) {
            root.detachAppender(before);
            before.stop();
        }
        root.addAppender(appender);
        root.setLevel(Level.WARN);
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        // %nopexception and a trace without messages: a message of the database may quote a row.
        encoder.setPattern(
                "%d{yyyy-MM-dd HH:mm:ss} %-5level %logger{20} %msg%n%nopexception%replace(%ex){'(?m)^((?:Caused by: )?[\\w.$]+):.*$','$1'}%n");
        encoder.start();
        return encoder;
    }

    private static FixedWindowRollingPolicy rolling(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, String file) {
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(file + ".%i");
        policy.setMinIndex(1);
        policy.setMaxIndex(3);
        policy.start();
        return policy;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> trigger(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> policy = new SizeBasedTriggeringPolicy<>();
        policy.setContext(context);
        policy.setMaxFileSize(FileSize.valueOf("1MB"));
        policy.start();
        return policy;
    }
}
