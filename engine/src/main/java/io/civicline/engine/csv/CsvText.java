package io.civicline.engine.csv;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text read as comma-separated values: RFC 4180, and beside it a byte order mark, LF or CR alone as the end of a
 * line, and blank lines, which are no records.
 *
 * <p>A record with a fault is left out, and reading goes on at the line after the one where it began: a stray quote
 * costs its own line, not the rest of the file.
 *
 * <p>Immutable, thread-safe.
 */
public final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<CsvRecord> records;
    private final List<BadRow> faults;

    private CsvText(Scan scan) {
        this.records = List.copyOf(scan.records);
        this.faults = List.copyOf(scan.faults);
    }

    /**
     * Reads a text.
     *
     * @param text all of it
     * @return its records and faults
     */
    public static CsvText parse(String text) {
        Scan scan = new Scan(requireNonNull(text, "text"));
        scan.all();
        return new CsvText(scan);
    }

    /**
     * Lists what could be read.
     *
     * @return in order; the header, if there is one, is the first
     */
    public List<CsvRecord> records() {
        return records;
    }

    /**
     * Lists what could not be read.
     *
     * @return in order
     */
    public List<BadRow> faults() {
        return faults;
    }

    /** Where reading stands. */
    private static final class Scan {

        final List<CsvRecord> records = new ArrayList<>();
        final List<BadRow> faults = new ArrayList<>();
        private final String text;
        private int at;
        private int line = 1;
        private @Nullable String fault;

        Scan(String text) {
            this.text = text;
        }

        void all() {
            at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
            while (at < text.length()) {
                int start = at;
                int startLine = line;
                List<String> cells = cells();
                if (fault != null) {
                    faults.add(new BadRow(startLine, fault));
                    fault = null;
                    at = start;
                    line = startLine;
                    skipLine();
                } else if (!isLineEnd(start)) {
                    records.add(new CsvRecord(startLine, cells));
                }
            }
        }

        /** Reads a record and the end of its line. */
        private List<String> cells() {
            List<String> cells = new ArrayList<>();
            cells.add(cell());
            while (fault == null && at < text.length() && text.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            if (fault == null && at < text.length()) {
                endLine();
            }
            return cells;
        }

        /** Reads up to the comma or the end of the line. */
        private String cell() {
            if (at < text.length() && text.charAt(at) == '"') {
                return quoted();
            }
            int start = at;
            while (!isCellEnd()) {
                if (text.charAt(at) == '"') {
                    fault = "a quote inside a cell that is not quoted";
                }
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(c);
                    at += 2;
                } else if (c == '"') {
                    at++;
                    fault = isCellEnd() ? fault : "text after a closing quote";
                    return cell.toString();
                } else if (isLineEnd(at)) {
                    int start = at;
                    endLine();
                    cell.append(text, start, at);
                } else {
                    cell.append(c);
                    at++;
                }
            }
            fault = "a quote that is never closed";
            return cell.toString();
        }

        private boolean isCellEnd() {
            return at >= text.length() || text.charAt(at) == ',' || isLineEnd(at);
        }

        private boolean isLineEnd(int index) {
            return text.charAt(index) == '\n' || text.charAt(index) == '\r';
        }

        private void endLine() {
            boolean two = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += two ? 2 : 1;
            line++;
        }

        private void skipLine() {
            while (at < text.length() && !isLineEnd(at)) {
                at++;
            }
            if (at < text.length()) {
                endLine();
            }
        }
    }
}
