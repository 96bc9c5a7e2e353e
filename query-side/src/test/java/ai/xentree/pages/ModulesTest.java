package ai.xentree.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which modules a browser is told of. */
class ModulesTest {

    private final Map<String, String> files = new HashMap<>();
    private final Modules modules = new Modules(
            Map.of("lit", "/lib/lit/index.js", "lit/", "/lib/lit/", "lit/deep/", "/lib/deeper/"),
            address -> Optional.ofNullable(files.get(address)));

    @Test
    void whatAModuleImportsIsNeeded_andWhatThatImports_eachOnce() {
        files.put("/app.js", "import './parts/header.js';\nimport { a } from './core/api.js';");
        files.put("/parts/header.js", "import { html } from '../core/api.js';");
        files.put("/core/api.js", "export const a = 1;");
        assertThat(modules.neededBy("/app.js")).containsExactly("/app.js", "/parts/header.js", "/core/api.js");
    }

    @Test
    void whatIsImportedByNameIsFoundByTheImportMap_byTheLongestNameThatFits() {
        files.put("/app.js", "import { html } from 'lit'; import 'lit/x.js'; import 'lit/deep/y.js';");
        files.put("/lib/lit/index.js", "");
        files.put("/lib/lit/x.js", "");
        files.put("/lib/deeper/y.js", "");
        assertThat(modules.neededBy("/app.js"))
                .containsExactly("/app.js", "/lib/lit/index.js", "/lib/lit/x.js", "/lib/deeper/y.js");
    }

    @Test
    void importsAreFoundInLinesAndMinified_andWhereSomethingIsExportedAgain() {
        files.put("/app.js", "import {\n  One, Two as Three,\n} from './a.js';\nimport*as all from\"./b.js\";");
        files.put("/a.js", "import{a as b}from\"./c.js\";export*from\"./d.js\";export{x}from'./e.js';const s=1;");
        for (var name : new String[] {"/b.js", "/c.js", "/d.js", "/e.js"}) {
            files.put(name, "");
        }
        assertThat(modules.neededBy("/app.js"))
                .containsExactlyInAnyOrder("/app.js", "/a.js", "/b.js", "/c.js", "/d.js", "/e.js");
    }

    @Test
    void whatIsImportedLaterIsNotNeeded_norWhatIsNotThere() {
        files.put("/app.js", "const load = () => import('./later.js'); import './gone.js';");
        files.put("/later.js", "");
        assertThat(modules.neededBy("/app.js")).containsExactly("/app.js");
    }

    @Test
    void modulesThatNeedEachOtherAreFoundAndNoEndlessSearch() {
        files.put("/a.js", "import './b.js';");
        files.put("/b.js", "import './a.js';");
        assertThat(modules.neededBy("/a.js")).containsExactly("/a.js", "/b.js");
    }
}
