package ai.xentree.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How what a program publishes differs from the contract.
 *
 * @param differences sentences, about operations that both know
 * @param notBuilt operations that only the contract knows
 * @param beyond operations that only the program knows
 */
record ContractComparison(List<String> differences, List<String> notBuilt, List<String> beyond) {

    static ContractComparison of(ApiDocument published, ApiDocument contract) {
        var own = published.operations();
        var wanted = contract.operations();
        var differences = new ArrayList<String>();
        wanted.forEach((name, operation) -> {
            var same = own.get(name);
            if (same != null) {
                differences.addAll(new OperationComparison(published, contract, name, same, operation).compare());
            }
        });
        return new ContractComparison(
                List.copyOf(differences),
                wanted.keySet().stream().filter(name -> !own.containsKey(name)).toList(),
                own.keySet().stream().filter(name -> !wanted.containsKey(name)).toList());
    }

    /** The contract that this project keeps. */
    static ApiDocument contract() {
        try (var file = ContractComparison.class.getResourceAsStream("/contract/openapi.yaml")) {
            return ApiDocument.parse(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
