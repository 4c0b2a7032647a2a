package io.civicline.core.metric;

/** Whether what was excluded is counted (口径): rates are published both ways. */
public enum Calibre {
    /** Without what a reviewer excluded (剔除), and without answers that a judgement struck off. */
    COUNTED,
    /** With everything. */
    ALL
}
