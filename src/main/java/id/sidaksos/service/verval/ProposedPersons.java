package id.sidaksos.service.verval;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikDoctor;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.registry.RegionNode;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.linkage.ProposalMatches.Proposed;
import id.sidaksos.store.Proposals.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Proposals as the matching engine wants them. */
final class ProposedPersons {
    private final Collection<RegionNode> regions;

    ProposedPersons(Collection<RegionNode> regions) {
        this.regions = regions;
    }

    Proposed of(Proposal proposal) {
        Map<String, String> values = PacketText.decode(proposal.values());
        List<Finding> findings = new ArrayList<>();
        String sex = text(values, Field.JENIS_KELAMIN);
        return new Proposed(
                proposal.id(),
                text(values, Field.NAMA),
                NikDoctor.read(text(values, Field.NIK), CellKind.TEXT, findings),
                text(values, Field.NO_KK),
                number(text(values, Field.TANGGAL_LAHIR).replace("-", "")),
                sex.startsWith("L") ? 'L' : sex.startsWith("P") ? 'P' : (char) 0,
                region(proposal),
                text(values, Field.ALAMAT),
                number(text(values, Field.RT)),
                number(text(values, Field.RW)),
                proposal.family().isEmpty() ? proposal.key() : proposal.family(),
                proposal.kind() == RecordKind.USULAN);
    }

    /** The village as the lists know it; as much as the packet tells where they do not. */
    Region region(Proposal proposal) {
        return regions.stream()
                .filter(node -> proposal.villageCode().isEmpty()
                        ? node.district().equals(proposal.district())
                                && node.village().equals(proposal.village())
                        : node.code().equals(proposal.villageCode()))
                .findFirst()
                .map(node -> new Region(
                        node.id(), node.code(), node.province(), node.regency(), node.district(), node.village()))
                .orElseGet(
                        () -> new Region(0, proposal.villageCode(), "", "", proposal.district(), proposal.village()));
    }

    private static String text(Map<String, String> values, Field field) {
        return values.getOrDefault(field.key(), "");
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : 0;
    }
}
