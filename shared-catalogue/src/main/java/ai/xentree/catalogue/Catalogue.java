package ai.xentree.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All modules there are, by level and then their order. */
public final class Catalogue {

    private static final Comparator<CatalogueModule> BY_LEVEL =
            Comparator.comparing(CatalogueModule::level).thenComparingInt(CatalogueModule::order);

    private final Map<UUID, CatalogueModule> modules = new LinkedHashMap<>();

    /** Those modules. */
    public Catalogue(List<CatalogueModule> modules) {
        modules.stream().sorted(BY_LEVEL).forEach(module -> this.modules.put(module.id(), module));
    }

    /** All of them. */
    public List<CatalogueModule> modules() {
        return List.copyOf(modules.values());
    }

    /** The module of that id, if there is one. */
    public Optional<CatalogueModule> module(UUID id) {
        return Optional.ofNullable(modules.get(id));
    }
}
