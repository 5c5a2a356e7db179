// A variable in a section that is no data.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

int variable SEC("elsewhere") = 5;
SEC("xdp") int look(struct xdp_md *c) { return variable; }
