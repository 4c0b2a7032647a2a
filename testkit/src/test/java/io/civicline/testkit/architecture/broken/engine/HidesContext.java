package io.civicline.testkit.architecture.broken.engine;

final class HidesContext {
    static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    String tenant() {
        return TENANT.get();
    }
}
