package org.qifu.process.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.qifu.enterprise.Change;
import org.qifu.enterprise.Entry;
import org.qifu.enterprise.Outcome;
import org.qifu.enterprise.Register;
import org.qifu.enterprise.RegisterImport;
import org.qifu.enterprise.RegisterRejected;
import org.qifu.enterprise.Registers;
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

/**
 * The registers for 行政执法协调监督部门 and administrators, and for nobody else: they tell of inspections and clues that a
 * firm must not learn of (C-16).
 */
@RestController
@RequestMapping("/api/registers/{register}")
class RegisterApi {

    private static final int MAX_PAGE = 500;

    private final Registers registers;
    private final RegisterImport imports;
    private final Caller caller;

    RegisterApi(Registers registers, RegisterImport imports, Caller caller) {
        this.registers = registers;
        this.imports = imports;
        this.caller = caller;
    }

    /** A page of the register, the latest entry first; of one number, or of the exact words of a danger or an area. */
    @GetMapping
    List<Entry> list(
            @PathVariable("register") String name,
            @RequestParam(name = "creditCode", required = false) @Nullable String number,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "100") int size) {
        Register register = allowed(name);
        if (page < 0 || size < 1 || size > MAX_PAGE) {
            throw bad("页码从0开始，每页1至" + MAX_PAGE + "条。");
        }
        return registers.list(register, number, page, size);
    }

    /** Adds an entry, or completes the one of the same key. */
    @PostMapping
    Outcome add(@PathVariable("register") String name, @RequestBody NewEntry entry) {
        Register register = allowed(name);
        return registers.add(register, entry.cells(register), caller.user(), entry.shortNote());
    }

    /** Takes over a CSV or XLSX file, all of it or nothing. */
    @PostMapping("/import")
    Outcome importFile(@PathVariable("register") String name, InputStream body) throws IOException {
        Register register = allowed(name);
        // One byte more than allowed is enough to know, and keeps a huge body out of the memory.
        byte[] file = body.readNBytes(RegisterImport.maxBytes() + 1);
        return imports.apply(register, file, caller.user());
    }

    /** Closes an entry; it stays in the register. */
    @PostMapping("/{id}/close")
    Entry close(@PathVariable("register") String name, @PathVariable("id") long id, @RequestBody Closing closing) {
        Register register = allowed(name);
        return registers
                .close(register, id, closing.day(), caller.user(), closing.shortNote())
                .orElseThrow(RegisterApi::missing);
    }

    /** Who changed an entry, when and how. */
    @GetMapping("/{id}/history")
    List<Change> history(@PathVariable("register") String name, @PathVariable("id") long id) {
        List<Change> history = registers.history(allowed(name), id);
        if (history.isEmpty()) {
            throw missing();
        }
        return history;
    }

    @ExceptionHandler
    ProblemDetail rejected(RegisterRejected rejected) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, rejected.getMessage());
        problem.setTitle("内容有误，登记册没有改动");
        problem.setProperty("problems", rejected.problems());
        return problem;
    }

    private Register allowed(String name) {
        caller.requireIn("coordination", Groups.CAMUNDA_ADMIN);
        return Register.named(name)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "没有这个登记册，应为dishonesty、enforcement、inspection、danger或area。"));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "登记册中没有这个编号的条目。");
    }

    static ResponseStatusException bad(String message) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, message);
    }

    /**
     * An entry as it comes in.
     *
     * @param values by the names of the register's columns
     */
    record NewEntry(
            @Nullable Map<String, @Nullable String> values,
            @Nullable String note) {

        Map<String, String> cells(Register register) {
            return Cells.of(register, values);
        }

        @Nullable
        String shortNote() {
            return Cells.note(note);
        }
    }

    /**
     * The end of an entry.
     *
     * @param end day, or moment for an inspection, in Asia/Shanghai
     */
    record Closing(@Nullable String end, @Nullable String note) {

        String day() {
            return end == null ? "" : end;
        }

        @Nullable
        String shortNote() {
            return Cells.note(note);
        }
    }
}
