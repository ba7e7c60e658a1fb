package id.sidaksos.cli;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.verification.Deduction;
import id.sidaksos.domain.verification.ReceiptList;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.Tariff;
import id.sidaksos.domain.verification.Terbilang;
import id.sidaksos.service.District;
import id.sidaksos.service.verval.TransportService;
import id.sidaksos.service.verval.TransportService.Owed;
import id.sidaksos.service.verval.TransportService.Payment;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Uang transpor of a year: tariffs, who is owed what, receipt lists. */
@CommandLine.Command(name = "transpor")
final class VervalTransporCommand implements Command {
    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    @Option(names = "--tahun", required = true, paramLabel = "Y", descriptionKey = "cli.verval.transpor.tahun")
    int year;

    @Option(names = "--tarif", paramLabel = "N", descriptionKey = "cli.verval.transpor.tarif")
    Integer tariff;

    @Option(names = "--tarif-usulan", paramLabel = "N", descriptionKey = "cli.verval.transpor.tarif_usulan")
    Integer proposalTariff;

    @Option(names = "--dasar", paramLabel = "T", descriptionKey = "cli.verval.transpor.dasar")
    String basis = "";

    @ArgGroup(exclusive = true)
    What what;

    @Option(names = "--keluar", paramLabel = "F.xlsx", descriptionKey = "cli.verval.transpor.keluar")
    Path target;

    @Option(names = "--nomor", paramLabel = "N", descriptionKey = "cli.verval.transpor.nomor")
    String number = "";

    @Option(names = "--pph", paramLabel = "P", descriptionKey = "cli.verval.transpor.pph")
    BigDecimal rate = BigDecimal.ZERO;

    @Option(names = "--dasar-pph", paramLabel = "T", descriptionKey = "cli.verval.transpor.dasar_pph")
    String rateBasis = "";

    static final class What {
        @Option(names = "--bayar", descriptionKey = "cli.verval.transpor.bayar")
        boolean pay;

        @Option(names = "--ulang", paramLabel = "ID", descriptionKey = "cli.verval.transpor.ulang")
        Integer again;
    }

    @Override
    public void run(Session session) {
        Console console = session.console();
        checkTarget();
        Deduction deduction = deduction();
        try (District district = session.district()) {
            TransportService transport = district.verval().transport(session.messages());
            setTariffs(transport);
            Map<String, Object> json = new LinkedHashMap<>();
            if (what != null) {
                Payment payment =
                        what.pay ? transport.pay(year, number, deduction, target) : transport.again(what.again, target);
                say(payment, console);
                json.put("tandaTerima", json(payment));
            }
            recap(transport, console, json);
            console.result(json);
        }
    }

    private void checkTarget() {
        if (what != null && target == null) {
            throw new Problem(ErrorCode.USAGE, "--keluar");
        }
    }

    /** In whole hundredths of a percent, 0 to 100 percent. */
    private Deduction deduction() {
        try {
            return new Deduction(rate.multiply(HUNDREDTHS).intValueExact(), rateBasis);
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new Problem(e, ErrorCode.USAGE, "--pph " + rate.toPlainString());
        }
    }

    /** The tariff of families is that of proposals too, as long as those have none of their own. */
    private void setTariffs(TransportService transport) {
        boolean proposals = transport.tariffs(year).containsKey(RecordKind.USULAN);
        if (tariff != null) {
            set(transport, RecordKind.KELUARGA, tariff);
        }
        if (proposalTariff != null) {
            set(transport, RecordKind.USULAN, proposalTariff);
        } else if (tariff != null && !proposals) {
            set(transport, RecordKind.USULAN, tariff);
        }
    }

    private void set(TransportService transport, RecordKind kind, int rupiah) {
        if (rupiah < 0) {
            throw new Problem(ErrorCode.USAGE, "--tarif " + rupiah);
        }
        transport.setTariff(new Tariff(year, kind, rupiah, basis));
    }

    private static void say(Payment payment, Console console) {
        ReceiptList list = payment.list();
        console.say(
                "cli.verval.transpor.dibayar",
                payment.id(),
                list.records(),
                list.received(),
                Terbilang.rupiah(list.received()));
    }

    private static Map<String, Object> json(Payment payment) {
        ReceiptList list = payment.list();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", payment.id());
        json.put("catatan", list.records());
        json.put("jumlah", list.amount());
        json.put("pph", list.kept());
        json.put("diterima", list.received());
        json.put("terbilang", Terbilang.rupiah(list.received()));
        return json;
    }

    private void recap(TransportService transport, Console console, Map<String, Object> json) {
        TransportService.Recap recap = transport.recap(year);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Owed owed : recap.owed()) {
            console.say(
                    "cli.verval.transpor.baris",
                    owed.verifier(),
                    owed.village().village(),
                    owed.village().district(),
                    owed.completed(),
                    owed.paid(),
                    owed.owed());
            Map<String, Object> line = VervalJson.village(owed.village());
            line.put("petugas", owed.verifier());
            line.put("selesai", owed.completed());
            line.put("dibayar", owed.paid());
            line.put("terutang", owed.owed());
            lines.add(line);
        }
        recap.lacking()
                .forEach((missing, count) -> console.say(
                        "cli.verval.transpor.kurang", console.messages().text(missing.key()), count));
        json.put("petugas", lines);
        json.put("kurang", recap.lacking());
        if (what == null && target != null) {
            transport.writeRecap(recap, target);
            json.put("keluar", target.toString());
        }
        if (target != null) {
            console.say("cli.ditulis", target);
        }
    }
}
