package io.civicline.testkit.architecture.broken.sla;

import java.nio.file.Path;

final class ReadsFiles {
    Path file = Path.of("calendar.csv");
}
