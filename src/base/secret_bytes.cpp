// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret_bytes.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/mman.h>
#endif

namespace scrim {

namespace {

constexpr std::size_t pageSize = 4096;
std::atomic<bool> allLocked = true;

std::uint8_t* mapLocked(std::size_t size)
{
#ifdef _WIN32
    void* memory = ::VirtualAlloc(nullptr, size, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    if (memory == nullptr)
        throw std::bad_alloc();
    if (!::VirtualLock(memory, size))
        allLocked = false;
#else
    void* memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    if (::mlock(memory, size) != 0)
        allLocked = false;
#ifdef MADV_DONTDUMP
    ::madvise(memory, size, MADV_DONTDUMP);
#endif
#ifdef MADV_DONTFORK
    ::madvise(memory, size, MADV_DONTFORK);
#endif
#endif
    return static_cast<std::uint8_t*>(memory);
}

void unmap(std::uint8_t* memory, std::size_t size)
{
#ifdef _WIN32
    (void)size;
    ::VirtualFree(memory, 0, MEM_RELEASE);
#else
    ::munmap(memory, size);
#endif
}

/// Wiped pages wait here for the next secret, because locking one costs a system call and an import needs millions.
/// Process-wide on purpose: page locks belong to the process. It is never destroyed, so that secrets in other statics
/// may outlive it.
class PagePool
{
public:
    std::uint8_t* take()
    {
        {
            const std::lock_guard guard(m_mutex);
            if (!m_free.empty()) {
                std::uint8_t* page = m_free.back();
                m_free.pop_back();
                return page;
            }
        }
        return mapLocked(pageSize);
    }

    void give(std::uint8_t* page)
    {
        {
            const std::lock_guard guard(m_mutex);
            if (m_free.size() < kept) {
                m_free.push_back(page);
                return;
            }
        }
        unmap(page, pageSize);
    }

private:
    static constexpr std::size_t kept = 64;
    std::mutex m_mutex;
    std::vector<std::uint8_t*> m_free;
};

PagePool& pool()
{
    static auto* const pages = new PagePool;
    return *pages;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    m_capacity = (size + pageSize - 1) / pageSize * pageSize;
    m_data = m_capacity == pageSize ? pool().take() : mapLocked(m_capacity);
    m_size = size;
}

SecretBytes SecretBytes::copyOf(Bytes bytes)
{
    SecretBytes copy(bytes.size());
    std::ranges::copy(bytes, copy.bytes().begin());
    return copy;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

void SecretBytes::truncate(std::size_t size)
{
    if (size >= m_size)
        return;
    if (size == 0) {
        clear();
        return;
    }
    wipe({m_data + size, m_size - size});
    m_size = size;
}

void SecretBytes::clear()
{
    if (m_data == nullptr)
        return;
    wipe({m_data, m_size});
    if (m_capacity == pageSize)
        pool().give(m_data);
    else
        unmap(m_data, m_capacity);
    m_data = nullptr;
    m_size = 0;
    m_capacity = 0;
}

bool SecretBytes::equals(Bytes other) const
{
    return equalInConstantTime(bytes(), other);
}

void wipe(MutableBytes bytes)
{
    if (bytes.empty())
        return;
#ifdef _WIN32
    ::SecureZeroMemory(bytes.data(), bytes.size());
#else
    ::explicit_bzero(bytes.data(), bytes.size());
#endif
}

bool equalInConstantTime(Bytes a, Bytes b)
{
    if (a.size() != b.size())
        return false;
    volatile std::uint8_t difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference = static_cast<std::uint8_t>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

bool secretMemoryIsLocked()
{
    return allLocked;
}

} // namespace scrim
