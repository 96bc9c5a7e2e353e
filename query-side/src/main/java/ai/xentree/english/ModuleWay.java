package ai.xentree.english;

import ai.xentree.catalogue.CatalogueModule;

/** A module of the catalogue and how far a person is with it. */
record ModuleWay(CatalogueModule module, ModuleDocument progress) {

    XELModuleStatus status() {
        return progress.status();
    }

    boolean isStarted() {
        return status() != XELModuleStatus.NOT_STARTED;
    }
}
