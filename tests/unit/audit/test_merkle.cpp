// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/merkle.h"
#include "testkit/testkit.h"

#include <QTest>

#include <algorithm>

using namespace scrim;
using namespace scrim::audit;
using testkit::fromHex;

namespace {

Digest digest(std::string_view hex)
{
    Digest out{};
    const QByteArray bytes = fromHex(hex);
    std::ranges::copy(asBytes(bytes), out.begin());
    return out;
}

QByteArray hex(const Digest& digest)
{
    return toByteArray(digest).toHex();
}

/// The eight leaves that Certificate Transparency's implementations test with, and the roots of the trees over the
/// first n.
constexpr std::array<std::string_view, 8> inputs{
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
constexpr std::array<std::string_view, 9> roots{
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
};

std::vector<Digest> knownLeaves()
{
    std::vector<Digest> leaves;
    for (const std::string_view input : inputs) {
        const QByteArray bytes = fromHex(input);
        leaves.push_back(leafHash(asBytes(bytes)));
    }
    return leaves;
}

std::vector<Digest> manyLeaves(int count)
{
    std::vector<Digest> leaves;
    for (int i = 0; i < count; ++i) {
        const QByteArray bytes = QByteArray::number(i);
        leaves.push_back(leafHash(asBytes(bytes)));
    }
    return leaves;
}

/// RFC 9162 section 2.1.1, word for word.
Digest byDefinition(std::span<const Digest> leaves)
{
    if (leaves.empty())
        return crypto::sha256(Bytes());
    if (leaves.size() == 1)
        return leaves.front();
    std::size_t split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return nodeHash(byDefinition(leaves.first(split)), byDefinition(leaves.subspan(split)));
}

constexpr int most = 40;

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootsAreThoseOfCertificateTransparency()
    {
        CompactTree tree;
        QCOMPARE(hex(tree.root()), QByteArray(roots[0].data()));
        const auto leaves = knownLeaves();
        for (std::size_t n = 1; n <= leaves.size(); ++n) {
            tree.push(leaves[n - 1]);
            QCOMPARE(hex(tree.root()), QByteArray(roots[n].data()));
            QCOMPARE(tree.size(), static_cast<qint64>(n));
        }
    }

    void inclusionProofsAreThoseOfCertificateTransparency()
    {
        const auto leaves = knownLeaves();
        const Proof first = inclusionProof(leaves, 0);
        QCOMPARE(first.size(), 3U);
        QCOMPARE(hex(first[0]), QByteArray("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"));
        QCOMPARE(hex(first[1]), QByteArray("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"));
        QCOMPARE(hex(first[2]), QByteArray("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
    }

    void consistencyProofsAreThoseOfCertificateTransparency()
    {
        const auto leaves = knownLeaves();
        const Proof proof = consistencyProof(std::span(leaves).first(5), 2);
        QCOMPARE(proof.size(), 2U);
        QCOMPARE(hex(proof[0]), QByteArray("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"));
        QCOMPARE(hex(proof[1]), QByteArray("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
        QVERIFY(verifyConsistency(2, digest(roots[2]), 5, digest(roots[5]), proof));
        const Proof six = consistencyProof(leaves, 6);
        QCOMPARE(six.size(), 3U);
        QCOMPARE(hex(six[1]), QByteArray("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"));
        QCOMPARE(hex(six[2]), QByteArray("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        QVERIFY(verifyConsistency(6, digest(roots[6]), 8, digest(roots[8]), six));
    }

    void everyRootIsTheOneOfTheDefinition()
    {
        const auto leaves = manyLeaves(3 * most);
        CompactTree tree;
        for (std::size_t n = 0; n < leaves.size(); ++n) {
            QCOMPARE(hex(tree.root()), hex(byDefinition(std::span(leaves).first(n))));
            tree.push(leaves[n]);
        }
        QCOMPARE(rootOf(leaves), tree.root());
    }

    void everyLeafIsProvedInEveryTree()
    {
        const auto leaves = manyLeaves(most);
        for (int n = 1; n <= most; ++n) {
            const auto tree = std::span(leaves).first(static_cast<std::size_t>(n));
            const Digest root = rootOf(tree);
            for (int i = 0; i < n; ++i)
                QVERIFY(verifyInclusion(leaves[static_cast<std::size_t>(i)], i, n, inclusionProof(tree, i), root));
        }
    }

    void aWrongInclusionIsRefused()
    {
        const auto leaves = manyLeaves(most);
        const Digest root = rootOf(leaves);
        for (int i = 0; i < most; ++i) {
            const Digest& leaf = leaves[static_cast<std::size_t>(i)];
            Proof proof = inclusionProof(leaves, i);
            QVERIFY(!verifyInclusion(leaf, i ^ 1, most, proof, root));
            QVERIFY(!verifyInclusion(leaves[static_cast<std::size_t>((i + 1) % most)], i, most, proof, root));
            QVERIFY(!verifyInclusion(leaf, i, most, proof, leaf));
            QVERIFY(!verifyInclusion(leaf, -1, most, proof, root));
            QVERIFY(!verifyInclusion(leaf, most, most, proof, root));
            for (Digest& node : proof) {
                node[0] ^= 1U;
                QVERIFY(!verifyInclusion(leaf, i, most, proof, root));
                node[0] ^= 1U;
            }
            proof.push_back(root);
            QVERIFY(!verifyInclusion(leaf, i, most, proof, root));
            QVERIFY(!verifyInclusion(leaf, i, most, proof, nodeHash(root, root))); // a node above the root
            proof.resize(proof.size() - 2);
            QVERIFY(!verifyInclusion(leaf, i, most, proof, root));
        }
    }

    void everyPrefixIsProvedConsistent()
    {
        const auto leaves = manyLeaves(most);
        for (int n = 0; n <= most; ++n) {
            const auto tree = std::span(leaves).first(static_cast<std::size_t>(n));
            for (int m = n == 0 ? 0 : 1; m <= n; ++m) {
                const Digest old = rootOf(tree.first(static_cast<std::size_t>(m)));
                QVERIFY(verifyConsistency(m, old, n, rootOf(tree), consistencyProof(tree, m)));
            }
        }
    }

    void aWrongConsistencyIsRefused()
    {
        const auto leaves = manyLeaves(most);
        const Digest root = rootOf(leaves);
        QVERIFY(!verifyConsistency(0, rootOf({}), most, root, {})); // says nothing
        for (int m = 1; m < most; ++m) {
            const Digest old = rootOf(std::span(leaves).first(static_cast<std::size_t>(m)));
            Proof proof = consistencyProof(leaves, m);
            QVERIFY(!verifyConsistency(m, root, most, root, proof));
            QVERIFY(!verifyConsistency(m, old, most, old, proof));
            QVERIFY(!verifyConsistency(m + 1, old, most, root, proof));
            QVERIFY(!verifyConsistency(most + 1, old, most, root, proof));
            QVERIFY(!verifyConsistency(-1, old, most, root, proof));
            for (Digest& node : proof) {
                node[31] ^= 1U;
                QVERIFY(!verifyConsistency(m, old, most, root, proof));
                node[31] ^= 1U;
            }
            proof.push_back(old);
            QVERIFY(!verifyConsistency(m, old, most, root, proof));
            QVERIFY(
                !verifyConsistency(m, nodeHash(old, old), most, nodeHash(old, root), proof)); // a node above the root
            proof.resize(proof.size() - 2);
            QVERIFY(!verifyConsistency(m, old, most, root, proof));
        }
    }
};

QTEST_GUILESS_MAIN(TestMerkle)
#include "test_merkle.moc"
