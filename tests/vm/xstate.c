/*
 * Lets User Mode Linux 6.12 run on a processor with AMX (Advanced Matrix Extensions). vm.sh compiles it.
 *
 * UML sets the floating-point registers of its processes with PTRACE_SETREGSET, from a buffer that ends before the state
 * of AMX. Linux accepts only the whole state and fails with EFAULT. This ptrace(), preloaded, then sets the whole state
 * with zeros behind what UML gave: the initial state of registers that no program of the virtual machine uses.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

long ptrace(enum __ptrace_request request, ...)
{
	static char state[1 << 16];
	static size_t size; /* of the whole state, once UML's is known to be too short */

	va_list words;
	va_start(words, request);
	int pid = va_arg(words, int);
	void *type = va_arg(words, void *);
	struct iovec *given = va_arg(words, void *);
	va_end(words);

	int sets = request == PTRACE_SETREGSET && type == (void *)NT_X86_XSTATE;
	/* The system call stores the word that it reads. */
	if (request == PTRACE_PEEKTEXT || request == PTRACE_PEEKDATA || request == PTRACE_PEEKUSER) {
		long word;
		errno = 0;
		return syscall(SYS_ptrace, request, pid, type, &word) < 0 ? -1 : word;
	}
	if (!sets || !size) {
		long result = syscall(SYS_ptrace, request, pid, type, given);
		if (result >= 0 || !sets || errno != EFAULT)
			return result;
		struct iovec whole = { state, sizeof state };
		if (syscall(SYS_ptrace, PTRACE_GETREGSET, pid, type, &whole) < 0)
			return -1;
		size = whole.iov_len;
		memset(state, 0, sizeof state);
	}
	memcpy(state, given->iov_base, given->iov_len);
	struct iovec whole = { state, size };
	return syscall(SYS_ptrace, request, pid, type, &whole);
}
