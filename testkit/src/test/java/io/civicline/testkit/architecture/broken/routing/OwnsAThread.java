package io.civicline.testkit.architecture.broken.routing;

final class OwnsAThread {
    Thread thread = new Thread(() -> {});
}
