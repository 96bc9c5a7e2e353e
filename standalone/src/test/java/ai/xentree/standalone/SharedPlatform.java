package ai.xentree.standalone;

/** Started by whichever scenario asks first. */
final class SharedPlatform {

    static final Platform PLATFORM = start();

    private SharedPlatform() {}

    private static Platform start() {
        return "apart".equals(System.getenv("XENTREE_PROGRAMS")) ? ProgramsApart.start() : RunningProgram.start();
    }
}
