package io.civicline.testkit.architecture.broken.sla;

import java.util.concurrent.CompletableFuture;

final class StartsThreads {
    Object later = CompletableFuture.runAsync(() -> {});
}
