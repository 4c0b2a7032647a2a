module host {
    requires io.civicline.engine;
}
