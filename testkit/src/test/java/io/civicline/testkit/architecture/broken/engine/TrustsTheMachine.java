package io.civicline.testkit.architecture.broken.engine;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Every way to a result that is another one on another machine. */
@SuppressWarnings("DefaultCharset")
public final class TrustsTheMachine {
    private static final List<Supplier<Object>> WAYS = List.of(
            Locale::getDefault,
            ZoneId::systemDefault,
            TimeZone::getDefault,
            Charset::defaultCharset,
            "ISTANBUL"::toLowerCase,
            "istanbul"::toUpperCase,
            "istanbul"::getBytes,
            () -> String.format("%d", 12345),
            () -> "%d".formatted(12345),
            () -> new String(new byte[0]),
            () -> DateTimeFormatter.ofPattern("EEEE"));

    public static final int NUMBER = WAYS.size();
}
