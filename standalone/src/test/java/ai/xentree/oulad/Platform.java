package ai.xentree.oulad;

import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Commands;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.claims.Claims;
import ai.xentree.core.DomainEvent;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The whole command side on a store in memory. */
final class Platform implements AutoCloseable {

    static final int PARALLEL = 4;

    private static final Pattern MODULES =
            Pattern.compile("ai\\.xentree\\.(claims|identity|organizations|sessions|english)\\.[A-Za-z]+Module");

    private final InMemoryAxon axon;

    /** With that vault: claims are named by a key in it. */
    Platform(InMemoryVault vault) {
        axon = new InMemoryAxon(modules(vault).toArray(AxonModule[]::new));
    }

    /** What the features add to Axon, and nothing else of them. */
    private static Collection<AxonModule> modules(Vault vault) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("vault", vault);
        var scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(MODULES));
        scanner.scan("ai.xentree");
        new ConfigurationClassPostProcessor().postProcessBeanDefinitionRegistry(beans);
        return beans.getBeansOfType(AxonModule.class).values();
    }

    Commands commands() {
        return new Commands(axon.configuration().commandGateway());
    }

    Claims claims() {
        return axon.configuration().getComponent(Claims.class);
    }

    List<DomainEvent> events() {
        return axon.events();
    }

    /** Imports a folder by those commands. */
    ImportReport take(Path folder, CommandSink by) {
        var settings = new ImportSettings(PARALLEL, 10);
        return new OuladImport(by, claims()::holderOf, new SaidLines(), settings, InstantSource.system()).run(folder);
    }

    @Override
    public void close() {
        axon.close();
    }
}
