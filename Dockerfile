# The two programs of docker-compose.yml: `docker build --target command-side .` and `--target query-side .`

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -P distributed -DskipTests package -pl command-side,query-side -am \
    && for side in command-side query-side; do \
        java -Djarmode=tools -jar $side/target/$side-*-exec.jar extract --destination /programs/$side; \
        mv /programs/$side/*.jar /programs/$side/program.jar; \
    done

FROM eclipse-temurin:25-jre AS program
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin xentree
USER 10001
WORKDIR /program
ENV XENTREE_ADDRESS=0.0.0.0 \
    XENTREE_MANAGEMENT_ADDRESS=0.0.0.0 \
    XENTREE_LOG_FORMAT=json \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError --sun-misc-unsafe-memory-access=allow"
EXPOSE 8080 8081
# The image has no HTTP client, and needs none.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-jar", "program.jar"]

FROM program AS command-side
COPY --from=build /programs/command-side .

FROM program AS query-side
COPY --from=build /programs/query-side .
