package ai.xentree.stats.report.web;

import ai.xentree.limits.Limited;
import ai.xentree.limits.OperationClass;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.report.Report;
import ai.xentree.stats.report.ReportPart;
import ai.xentree.stats.report.pdf.PdfReport;
import ai.xentree.web.access.Access;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.openapi.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dashboards as one document. */
@RestController
@Tag(name = "Admin Stats & Members")
class ReportEndpoint {

    private final Questions questions;
    private final List<ReportPart> parts;

    ReportEndpoint(Questions questions, List<ReportPart> parts) {
        this.questions = questions;
        this.parts = parts;
    }

    @GetMapping(path = "/api/v1/admin/stats/report", produces = MediaType.APPLICATION_PDF_VALUE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Limited(OperationClass.EXPORT)
    @Refuses(also = 404)
    @Operation(
            operationId = "getReport",
            summary = "Report of engagement, progress and impact",
            description =
                    "The cards with their definitions, charts, retention, teams and top performers as a PDF, all of one"
                            + " event position.")
    ResponseEntity<byte[]> report(StatsQuery query) {
        var answer = questions.answer(query, question -> Report.of(question, parts));
        var document = new Freshness(answer.position(), answer.storedAt()).answer(PdfReport.of(answer.value()));
        var headers = new HttpHeaders();
        headers.addAll(document.getHeaders());
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("report.pdf").build());
        return new ResponseEntity<>(document.getBody(), headers, document.getStatusCode());
    }
}
