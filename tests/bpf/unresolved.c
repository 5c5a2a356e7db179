// A function that nobody has.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

extern int missing(int a);
SEC("xdp") int call(struct xdp_md *c) { return missing(3); }
