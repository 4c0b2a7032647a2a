package io.civicline.testkit.architecture.broken.engine;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Every way to a hidden clock or to randomness that nobody can repeat. */
@SuppressWarnings("JavaUtilDate")
public final class HasOwnClock {
    private static final List<Supplier<Object>> WAYS = List.of(
            Instant::now,
            () -> LocalDate.now(ZoneOffset.UTC),
            Clock::systemUTC,
            InstantSource::system,
            () -> Clock.tickSeconds(ZoneOffset.UTC),
            System::currentTimeMillis,
            () -> System.nanoTime(),
            () -> new Date(),
            Calendar::getInstance,
            Random::new,
            SplittableRandom::new,
            Math::random,
            ThreadLocalRandom::current,
            UUID::randomUUID,
            SecureRandom::new,
            RandomGenerator::getDefault);

    public static final int NUMBER = WAYS.size();
}
