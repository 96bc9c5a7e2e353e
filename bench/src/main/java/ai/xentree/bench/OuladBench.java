package ai.xentree.bench;

import ai.xentree.standalone.Importer;
import java.io.IOException;
import java.nio.file.Path;

/** Times the engagement dashboard over HTTP on the real program, on real data taken in through commands. */
final class OuladBench {

    private OuladBench() {}

    static void run(Path folder) throws IOException, InterruptedException {
        Machine.print();
        try (var program = BenchProgram.serving(BenchProgram.folder())) {
            var began = System.nanoTime();
            new Importer(program.context()).oulad(folder);
            program.awaitReadModels();
            Figures.print("oulad.import_s", (System.nanoTime() - began) / 1e9, "s");
            var browser = program.administrator();
            measure(browser, "30d", "start_date=2013-03-01&end_date=2013-03-30");
            measure(browser, "365d", "start_date=2013-02-01&end_date=2014-01-31");
        }
    }

    private static void measure(Browser browser, String name, String range) throws IOException, InterruptedException {
        var path = "/api/v1/admin/stats/?" + range;
        Figures.print("oulad." + name + ".first_ms", browser.micros(path) / 1_000.0, "ms");
        Figures.print("oulad." + name, browser.again(path, 200, 500));
    }
}
