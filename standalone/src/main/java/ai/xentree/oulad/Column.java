package ai.xentree.oulad;

/** The columns of {@link OuladFile}s. */
enum Column {
    MODULE("code_module"),
    PRESENTATION("code_presentation"),
    LENGTH("module_presentation_length"),
    ASSESSMENT("id_assessment"),
    ASSESSMENT_TYPE("assessment_type"),
    WEIGHT("weight"),
    STUDENT("id_student"),
    DATE_REGISTRATION("date_registration"),
    DATE_UNREGISTRATION("date_unregistration"),
    DATE_SUBMITTED("date_submitted"),
    IS_BANKED("is_banked"),
    SCORE("score"),
    SITE("id_site"),
    DATE("date"),
    CLICKS("sum_click");

    private final String header;

    Column(String header) {
        this.header = header;
    }

    /** What the column is called in the file. */
    String header() {
        return header;
    }
}
