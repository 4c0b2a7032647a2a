package io.civicline.examples.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of HTML that needs nothing but itself. Not thread-safe. */
public final class HtmlPage {

    private static final String STYLE = """
            :root { --ink: #1d2733; --paper: #ffffff; --soft: #5b6b7c; --line: #d9e0e7; --ground: #f4f6f8;
                    --a: #2563a8; --b: #7a9cc6; --good: #2e8b57; --bad: #c0392b; --wait: #c98a1b; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e6ebf0; --paper: #14191f; --soft: #9aa8b6; --line: #2c3640; --ground: #1c232b;
                      --a: #6ea8e5; --b: #3f6a9b; --good: #58b583; --bad: #e06a5c; --wait: #dfa94a; } }
            body { margin: 0 auto; max-width: 960px; padding: 24px; color: var(--ink); background: var(--paper);
                   font: 15px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
            h1 { font-size: 24px; } h2 { font-size: 18px; margin-top: 36px; border-bottom: 1px solid var(--line); }
            p.lead, .soft { color: var(--soft); }
            svg { width: 100%; height: auto; display: block; margin: 8px 0; }
            svg text { fill: var(--ink); font-size: 12px; } svg text.number { fill: var(--soft); }
            .a { fill: var(--a); } .b { fill: var(--b); } .good { fill: var(--good); } .bad { fill: var(--bad); }
            .wait { fill: var(--wait); } .off { fill: var(--ground); } .rule { stroke: var(--line); }
            .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(140px, 1fr)); gap: 10px; }
            .tile { background: var(--ground); border-radius: 8px; padding: 10px 12px; }
            .tile b { display: block; font-size: 22px; } .key { display: inline-block; margin-right: 16px; }
            .key svg { display: inline; width: 12px; height: 12px; margin: 0 6px 0 0; }
            table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: 3px 8px; vertical-align: top;
                   border-bottom: 1px solid var(--line); } pre { background: var(--ground); padding: 12px; white-space: pre-wrap; }
            .phone { max-width: 420px; border: 1px solid var(--line); border-radius: 16px; padding: 16px 20px; }
            """;

    private final String title;
    private final Markup body = new Markup();

    /** Begins a page. */
    public HtmlPage(String title) {
        this.title = title;
    }

    /** Begins a section. */
    public Markup section(String heading) {
        return body.element("h2", heading);
    }

    /** What stands in the page. */
    public Markup body() {
        return body;
    }

    /** One number with what it is. */
    public static Markup tile(String number, String words) {
        return new Markup()
                .open("div", "class", "tile")
                .element("b", number)
                .element("span", words, "class", "soft")
                .close("div");
    }

    /** What a colour stands for. */
    public static Markup key(String style, String words) {
        return new Markup()
                .open("span", "class", "key")
                .open("svg", "viewBox", "0 0 12 12")
                .empty("rect", "class", style, "width", 12, "height", 12)
                .close("svg")
                .element("span", words)
                .close("span");
    }

    /** Writes it in UTF-8, over whatever the file was. */
    public void write(Path file) {
        Markup page = new Markup()
                .raw("<!DOCTYPE html>\n")
                .open("html", "lang", "zh-CN")
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title)
                .open("style")
                .raw(STYLE)
                .close("style")
                .close("head")
                .open("body")
                .element("h1", title)
                .add(body)
                .close("body")
                .close("html");
        try {
            Files.writeString(file, page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
