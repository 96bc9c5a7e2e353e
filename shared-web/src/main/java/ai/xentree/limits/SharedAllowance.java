package ai.xentree.limits;

/**
 * A limit that programs count together, or this one by itself while it cannot ask.
 *
 * @param alone what this program alone counts during an outage
 */
record SharedAllowance(Allowance together, Allowance alone, Outage outage) implements Allowance {

    @Override
    public Rate rate() {
        return together.rate();
    }

    @Override
    public Quota take() {
        return outage.ask(together::take, alone::take);
    }

    @Override
    public Quota look() {
        return outage.ask(together::look, alone::look);
    }

    @Override
    public void charge() {
        outage.ask(together::charge, alone::charge);
    }

    @Override
    public void giveBack() {
        outage.ask(together::giveBack, alone::giveBack);
    }
}
