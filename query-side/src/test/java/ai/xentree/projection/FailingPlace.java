package ai.xentree.projection;

import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** A place in which calls fail that a test wants to. */
final class FailingPlace implements ReadModelPlace {

    private final ReadModelPlace place;
    private final Map<String, RuntimeException> failures = new ConcurrentHashMap<>();

    FailingPlace(ReadModelPlace place) {
        this.place = place;
    }

    /** Has the next call of that method of a collection fail. */
    void failOnce(String collection, String method, RuntimeException failure) {
        failures.put(collection + "." + method, failure);
    }

    /** Whether all has failed that should. */
    boolean hasFailed() {
        return failures.isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public MongoCollection<Document> getCollection(String name) {
        var collection = place.getCollection(name);
        return (MongoCollection<Document>) Proxy.newProxyInstance(
                MongoCollection.class.getClassLoader(),
                new Class<?>[] {MongoCollection.class},
                (proxy, method, arguments) -> {
                    var failure = failures.remove(name + "." + method.getName());
                    if (failure != null) {
                        throw failure;
                    }
                    return call(collection, method, arguments);
                });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void drop(String... names) {
        place.drop(names);
    }
}
