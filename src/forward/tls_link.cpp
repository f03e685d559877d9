// SPDX-License-Identifier: GPL-3.0-or-later
#include "forward/tls_link.h"

#include "forward/socket.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <utility>

namespace scrim::forward {

namespace {

constexpr int connectMs = 10'000;
constexpr int sendMs = 10'000;
constexpr int verdictMs = 500; ///< for the receiver's judgement on this station's certificate
constexpr int finishMs = 3'000;

using Context = std::unique_ptr<SSL_CTX, decltype([](SSL_CTX* it) { SSL_CTX_free(it); })>;
using Connection = std::unique_ptr<SSL, decltype([](SSL* it) { SSL_free(it); })>;

/// What OpenSSL says went wrong, in its words; nothing is left in its queue.
QString reasonOf()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    if (code == 0)
        return QStringLiteral("the connection ended");
    const char* reason = ERR_reason_error_string(code);
    return QString::fromUtf8(reason == nullptr ? "unknown" : reason);
}

Result<Context> contextWith(const Trust& trust)
{
    Context context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return fail(ErrorCode::Internal, QStringLiteral("OpenSSL gives no TLS client"));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(context.get(), SSL_MODE_AUTO_RETRY | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    const auto unusable = [](const QString& file, const char* what) {
        return fail(ErrorCode::Usage, QStringLiteral("%1: %2 (%3)").arg(file, QString::fromLatin1(what), reasonOf()));
    };
    if (SSL_CTX_load_verify_file(context.get(), QFile::encodeName(trust.caFile).constData()) != 1)
        return unusable(trust.caFile, "holds no certificate of an authority in PEM");
    if (trust.certFile.isEmpty())
        return context;
    if (SSL_CTX_use_certificate_chain_file(context.get(), QFile::encodeName(trust.certFile).constData()) != 1)
        return unusable(trust.certFile, "holds no certificate in PEM");
    if (SSL_CTX_use_PrivateKey_file(context.get(), QFile::encodeName(trust.keyFile).constData(), SSL_FILETYPE_PEM) != 1)
        return unusable(trust.keyFile, "holds no private key in PEM, or another certificate's");
    return context;
}

/// What OpenSSL waits for.
Socket::Event eventOf(int why)
{
    return why == SSL_ERROR_WANT_WRITE ? Socket::Event::Writable : Socket::Event::Readable;
}

class TlsLink final : public Link
{
public:
    TlsLink(Context context, Socket socket, Connection ssl, const Clock& clock)
        : m_context(std::move(context)), m_socket(std::move(socket)), m_ssl(std::move(ssl)), m_clock(clock)
    {}

    Result<void> handshake(const Target& target, const Deadline& until, const std::atomic<bool>* stop)
    {
        // In TLS 1.3 a receiver judges this station's certificate after the client is done; what it sends next, tickets
        // or an alert, tells.
        if (repeated([this] { return SSL_connect(m_ssl.get()); }, until, stop) &&
            (!m_socket.wait(Socket::Event::Readable, Deadline(m_clock, verdictMs), stop) || isAlive()))
            return {};
        const long verdict = SSL_get_verify_result(m_ssl.get());
        if (verdict != X509_V_OK)
            return fail(ErrorCode::Refused, QStringLiteral("%1:%2 is not the receiver it should be: %3")
                                                .arg(target.host)
                                                .arg(target.port)
                                                .arg(QString::fromLatin1(X509_verify_cert_error_string(verdict))));
        // Above this number stand the alerts that the other side has sent.
        const bool isAlert = ERR_GET_REASON(ERR_peek_last_error()) > SSL_AD_REASON_OFFSET;
        return fail(isAlert ? ErrorCode::Refused : ErrorCode::Io,
                    QStringLiteral("%1:%2 ends the handshake: %3").arg(target.host).arg(target.port).arg(reasonOf()));
    }

    Result<void> send(const QByteArray& bytes) override
    {
        const Deadline until(m_clock, sendMs);
        const auto write = [&] { return SSL_write(m_ssl.get(), bytes.constData(), static_cast<int>(bytes.size())); };
        // What the receiver has to say (an alert, a new session's ticket) is read as it comes.
        // There is no other receipt in RFC 5425 than the other system's.
        if (!repeated(write, until) || !isAlive() ||
            !m_socket.isAcknowledged(BIO_number_written(SSL_get_wbio(m_ssl.get())), until))
            return fail(ErrorCode::Io, QStringLiteral("the receiver is gone: %1").arg(reasonOf()));
        return {};
    }

    bool isAlive() override
    {
        std::array<char, 256> ignored{};
        ERR_clear_error();
        const int count = SSL_read(m_ssl.get(), ignored.data(), static_cast<int>(ignored.size()));
        return count > 0 || SSL_get_error(m_ssl.get(), count) == SSL_ERROR_WANT_READ;
    }

    bool finish() override
    {
        const Deadline until(m_clock, finishMs);
        // 0: ours is sent, theirs has not come yet.
        for (;;) {
            ERR_clear_error();
            const int ended = SSL_shutdown(m_ssl.get());
            if (ended == 1)
                return true;
            const int why = SSL_get_error(m_ssl.get(), ended);
            if (ended < 0 && why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
                return false;
            if (!m_socket.wait(eventOf(why), until, nullptr))
                return false;
        }
    }

private:
    /// Calls until it has succeeded; false for an error, when the time is up or somebody asks to stop. A message that
    /// has begun is not stopped.
    template<typename F>
    bool repeated(F call, const Deadline& until, const std::atomic<bool>* stop = nullptr)
    {
        for (;;) {
            ERR_clear_error();
            const int done = call();
            if (done > 0)
                return true;
            const int why = SSL_get_error(m_ssl.get(), done);
            if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
                return false;
            if (!m_socket.wait(eventOf(why), until, stop))
                return false;
        }
    }

    Context m_context;
    Socket m_socket;
    Connection m_ssl;
    const Clock& m_clock;
};

/// The name that the certificate must carry; an address is looked for among its addresses, and is not sent as a name.
bool demandName(SSL* ssl, const QByteArray& host)
{
    X509_VERIFY_PARAM* rules = SSL_get0_param(ssl);
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (X509_VERIFY_PARAM_set1_ip_asc(rules, host.constData()) == 1)
        return true;
    ERR_clear_error();
    return X509_VERIFY_PARAM_set1_host(rules, host.constData(), 0) == 1 &&
           SSL_set_tlsext_host_name(ssl, host.constData()) == 1;
}

} // namespace

Result<std::unique_ptr<Link>> connectTls(const Target& target, const Trust& trust, const Clock& clock,
                                         const std::atomic<bool>* stop)
{
    auto context = contextWith(trust);
    if (!context)
        return fail(context);
    const Deadline until(clock, connectMs);
    auto socket = Socket::dial(target, until, stop);
    if (!socket)
        return fail(socket);
    Connection ssl(SSL_new(context->get()));
    if (!ssl || SSL_set_fd(ssl.get(), socket->fd()) != 1 || !demandName(ssl.get(), target.host.toUtf8()))
        return fail(ErrorCode::Internal, QStringLiteral("OpenSSL gives no connection: %1").arg(reasonOf()));
    auto link = std::make_unique<TlsLink>(*std::move(context), *std::move(socket), std::move(ssl), clock);
    if (auto met = link->handshake(target, until, stop); !met)
        return fail(met);
    return link;
}

} // namespace scrim::forward
