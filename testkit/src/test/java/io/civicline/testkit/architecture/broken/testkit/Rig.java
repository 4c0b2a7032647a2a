package io.civicline.testkit.architecture.broken.testkit;

public final class Rig {}
