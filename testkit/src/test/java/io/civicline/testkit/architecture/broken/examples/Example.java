package io.civicline.testkit.architecture.broken.examples;

public final class Example {}
