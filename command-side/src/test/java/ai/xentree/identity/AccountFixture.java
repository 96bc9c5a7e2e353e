package ai.xentree.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;

/** What an account decides after what has happened to it. */
record AccountFixture(AccountState state) {

    static AccountFixture given(AccountEvent... events) {
        AccountState state = new AccountState.None();
        for (var event : events) {
            state = state.evolve(event);
        }
        return new AccountFixture(state);
    }

    When when(AccountCommand command) {
        return new When(state, command);
    }

    void thenStatus(AccountStatus status) {
        assertThat(state)
                .asInstanceOf(InstanceOfAssertFactories.type(ExistingAccount.class))
                .returns(status, account -> account.details().standing().status());
    }

    record When(AccountState state, AccountCommand command) {

        void then(AccountEvent... events) {
            assertThat(state.decide(command)).isEqualTo(List.of(events));
        }

        void thenRefused(String code) {
            assertThatThrownBy(() -> state.decide(command))
                    .isInstanceOfSatisfying(
                            Refused.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
        }
    }
}
