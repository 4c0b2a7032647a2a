package io.civicline.testkit.architecture.broken.engine;

final class AsksTheThread {
    ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
