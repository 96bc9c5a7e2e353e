package ai.xentree.web;

import ai.xentree.web.consistency.EventHead;
import ai.xentree.web.consistency.ReadModels;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** A history and read models as far along as a test says, which notes how long it was asked to wait. */
@Component
class FakeReadModels implements EventHead, ReadModels {

    record Wait(long position, Duration atMost) {}

    final AtomicLong head = new AtomicLong(41);
    final AtomicLong shown = new AtomicLong(Long.MAX_VALUE);
    final List<Wait> waits = new CopyOnWriteArrayList<>();

    @Override
    public long head() {
        return head.get();
    }

    @Override
    public boolean await(long position, Duration atMost) {
        waits.add(new Wait(position, atMost));
        return position <= shown.get();
    }
}
