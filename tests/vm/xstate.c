/*
 * Lets User Mode Linux 6.12 run on a processor with AMX (Advanced Matrix Extensions). vm.sh compiles it.
 *
 * UML sets the floating-point registers of its processes with PTRACE_SETREGSET, from a buffer that ends before the state
 * of AMX. Linux accepts only the whole state and fails with EFAULT. This ptrace(), preloaded, then sets the whole state
 * with zeros behind what UML gave: the initial state of registers that no program of the virtual machine uses.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>

long ptrace(enum __ptrace_request request, ...)
{
	static long (*next)(enum __ptrace_request, ...);
	static char state[1 << 16];
	static size_t size; /* of the whole state, once UML's is known to be too short */

	va_list words;
	va_start(words, request);
	int pid = va_arg(words, int);
	void *type = va_arg(words, void *);
	struct iovec *given = va_arg(words, void *);
	va_end(words);

	if (!next)
		next = (long (*)(enum __ptrace_request, ...))dlsym(RTLD_NEXT, "ptrace");
	int sets = request == PTRACE_SETREGSET && type == (void *)NT_X86_XSTATE;
	if (!sets || !size) {
		long result = next(request, pid, type, given);
		if (result >= 0 || !sets || errno != EFAULT)
			return result;
		struct iovec whole = { state, sizeof state };
		if (next(PTRACE_GETREGSET, pid, type, &whole) < 0)
			return -1;
		size = whole.iov_len;
		memset(state, 0, sizeof state);
	}
	memcpy(state, given->iov_base, given->iov_len);
	struct iovec whole = { state, size };
	return next(request, pid, type, &whole);
}
