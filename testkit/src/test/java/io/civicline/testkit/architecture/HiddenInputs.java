package io.civicline.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;

/** Calls by which a program takes in something that its caller did not hand to it. */
final class HiddenInputs {

    private static final String CONSTRUCTOR = "<init>";
    private static final Set<String> RANDOM = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.util.random.RandomGeneratorFactory",
            "java.security.SecureRandom");

    private HiddenInputs() {}

    /** The system's clock, or randomness without a seed. */
    static boolean isTimeOrRandomness(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        String name = target.getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Collections" ->
                name.equals("shuffle") && parameters(target).size() == 1;
            case "java.util.Calendar", "java.util.GregorianCalendar" -> true;
            case "java.util.Date" ->
                name.equals(CONSTRUCTOR) && parameters(target).isEmpty();
            default ->
                owner.startsWith("java.time.")
                        ? isSystemClock(name, target)
                        : RANDOM.contains(owner) && isUnseeded(owner, name, target);
        };
    }

    /** The default locale, zone or character set, which is another one on another machine. */
    static boolean isMachineDefault(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        List<String> parameters = parameters(target);
        return switch (target.getOwner().getName() + "." + target.getName()) {
            case "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.time.ZoneId.systemDefault",
                    "java.time.Clock.systemDefaultZone",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.lang.String.formatted" -> true;
            case "java.lang.String.format" -> !parameters.contains("java.util.Locale");
            case "java.lang.String.toLowerCase", "java.lang.String.toUpperCase", "java.lang.String.getBytes" ->
                parameters.isEmpty();
            case "java.lang.String.<init>" ->
                parameters.contains("[B") && (parameters.size() == 1 || parameters.size() == 3);
            case "java.util.Formatter.<init>" -> !parameters.contains("java.util.Locale");
            case "java.time.format.DateTimeFormatter.ofPattern" -> parameters.size() == 1;
            case "java.text.SimpleDateFormat.<init>", "java.text.DecimalFormat.<init>" -> parameters.size() < 2;
            default -> false;
        };
    }

    private static boolean isSystemClock(String name, AccessTarget target) {
        boolean asks = name.equals("now") || name.startsWith("tick");
        boolean makes = name.startsWith("system") && !name.equals("systemDefault");
        return makes || (asks && !parameters(target).contains("java.time.Clock"));
    }

    private static boolean isUnseeded(String owner, String name, AccessTarget target) {
        return switch (owner) {
            case "java.util.Random", "java.util.SplittableRandom" ->
                name.equals(CONSTRUCTOR) && parameters(target).isEmpty();
            case "java.util.random.RandomGenerator" -> name.equals("of") || name.equals("getDefault");
            default -> true;
        };
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList()
                : List.of();
    }
}
