package org.qifu.process.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.deadline.CalendarDay;
import org.qifu.deadline.CalendarDifference;
import org.qifu.deadline.CalendarImport;
import org.qifu.deadline.CalendarRejected;
import org.qifu.deadline.WorkingCalendar;
import org.qifu.process.staff.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The working calendar for administrators (R-TIM-16): to look at, to try a file out, and to import it. */
@RestController
@RequestMapping("/api/calendar")
class CalendarApi {

    private final Supplier<WorkingCalendar> calendar;
    private final CalendarImport imports;
    private final Caller caller;

    CalendarApi(Supplier<WorkingCalendar> calendar, CalendarImport imports, Caller caller) {
        this.calendar = calendar;
        this.imports = imports;
        this.caller = caller;
    }

    /** The days of a year that differ from the plain week. */
    @GetMapping("/{year}")
    CalendarYear year(@PathVariable("year") int year) {
        caller.requireIn(Groups.CAMUNDA_ADMIN);
        if (year < 2000 || year > 2099) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "年份应在2000年至2099年之间。");
        }
        WorkingCalendar now = calendar.get();
        return new CalendarYear(year, now.version(), now.isProvisional(Year.of(year)), now.daysOf(Year.of(year)));
    }

    /** What a calendar file changes; with {@code dryRun=false} it is changed, and every open limit with it. */
    @PostMapping(consumes = "text/csv")
    CalendarDifference post(
            @RequestBody byte[] file, @RequestParam(name = "dryRun", defaultValue = "true") boolean dryRun) {
        caller.requireIn(Groups.CAMUNDA_ADMIN);
        // Whatever charset the request names: what is not UTF-8 shows as unreadable and is refused with advice.
        String csv = new String(file, StandardCharsets.UTF_8);
        return dryRun ? imports.preview(csv) : imports.apply(csv, caller.user());
    }

    @ExceptionHandler
    ProblemDetail rejected(CalendarRejected rejected) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, rejected.getMessage());
        problem.setTitle("工作日历文件有误，没有导入");
        problem.setProperty("problems", rejected.problems());
        return problem;
    }

    /**
     * A year as the limits count it.
     *
     * @param version the import it comes from
     * @param provisional whether its arrangement is not published yet
     */
    record CalendarYear(int year, int version, boolean provisional, List<CalendarDay> days) {}
}
