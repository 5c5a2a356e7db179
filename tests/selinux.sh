#!/bin/bash
# selinux.sh RIP: compares `ss -Z`, `ss -z` and `netstat -Z` of rip with the reference, on a kernel with SELinux.
#
# Builds a small policy and runs selinux.py in an emulated machine, because this machine's kernel and User Mode Linux have no
# SELinux. Needs checkpolicy, qemu-system-x86.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/debian13.sh"
rip=$(realpath "$1")
# The machine has the files of this one.
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

# Contexts of different lengths, from 46 to 53 bytes: netstat prints only the end of those of more than 49 bytes.
types=(kernel_t other_t server_t socket_t)
for length in {28..35}; do types+=("$(printf 't%d%0*d' "$length" $((length - 3)) 0)"); done
classes=(process file dir filesystem fd socket tcp_socket udp_socket unix_stream_socket netlink_route_socket security)
sids=(kernel security unlabeled file port netif netmsg node devnull)
{
  printf 'class %s\n' "${classes[@]}"
  printf 'sid %s\n' "${sids[@]}"
  echo 'class process { transition dyntransition }'
  printf 'class %s { read }\n' "${classes[@]:1}"
  printf 'type %s;\n' "${types[@]}"
  echo "role system_r;"
  echo "role system_r types { ${types[*]} };"
  echo 'allow kernel_t server_t:process { transition dyntransition };'
  echo 'type_transition server_t server_t:tcp_socket socket_t;'
  echo 'user system_u roles { system_r };'
  echo 'sid kernel system_u:system_r:kernel_t'
  printf 'sid %s system_u:system_r:other_t\n' "${sids[@]:1}"
  echo 'fs_use_task sockfs system_u:system_r:other_t;'
  printf 'genfscon %s / system_u:system_r:other_t\n' proc sysfs selinuxfs rootfs
} >"$room/policy.conf"
# What the policy does not define is allowed.
checkpolicy -U allow -o "$room/policy" "$room/policy.conf" >/dev/null
ln -s "$rip" "$room/ss"
ln -s "$rip" "$room/netstat"
printf '%s\n' "${types[@]}" >"$room/types"
RIP_VM=qemu VM_OPTIONS=security=selinux VM_TIMEOUT=600 "$here/vm/vm.sh" "$cache/vm" \
  "python3 $(printf '%q ' "$here/selinux.py" "$room" "$cache/reference/bin")"
