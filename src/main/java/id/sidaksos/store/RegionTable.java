package id.sidaksos.store;

import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.registry.RegionNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Villages as learnt so far. */
final class RegionTable {
    private RegionTable() {}

    static List<RegionNode> all(Connection connection) throws SQLException {
        List<RegionNode> regions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, kode, provinsi, kabupaten, kecamatan, desa FROM wilayah ORDER BY id")) {
            while (row.next()) {
                regions.add(new RegionNode(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
        }
        return regions;
    }

    /** The same by number, as rows name them. */
    static Map<Integer, Region> byId(Connection connection) throws SQLException {
        return all(connection).stream().collect(Collectors.toMap(RegionNode::id, RegionNode::region));
    }

    /** New villages, and old ones whose code or names have become known. */
    static void save(Connection connection, Collection<RegionNode> regions) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement(
                "MERGE INTO wilayah (id, kode, provinsi, kabupaten, kecamatan, desa) KEY (id) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (RegionNode region : regions) {
                merge.setInt(1, region.id());
                merge.setString(2, region.code());
                merge.setString(3, region.province());
                merge.setString(4, region.regency());
                merge.setString(5, region.district());
                merge.setString(6, region.village());
                merge.addBatch();
            }
            merge.executeBatch();
        }
    }
}
