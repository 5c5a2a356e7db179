#!/usr/bin/perl
# multicast [-6] [-t TABLE] DEVICE… makes this namespace a multicast router over these devices, with the routes that stdin names:
#   add SOURCE GROUP IN OUT[:TTL]…
#   del SOURCE GROUP IN
# It stays one in the background, until the case ends.
use strict;
use warnings;
use Socket qw(:DEFAULT inet_pton);

my ($six, $table) = (0, 0);
while (@ARGV && $ARGV[0] =~ /^-/) {
    my $option = shift;
    if ($option eq '-6') { $six = 1 } else { $table = shift }
}

# linux/mroute.h, linux/mroute6.h
my ($INIT, $ADD_VIF, $ADD, $DEL, $TABLE) = (200, 202, 204, 205, 209);
my ($family, $protocol, $level) = $six ? (AF_INET6, 58, 41) : (AF_INET, 2, 0);
socket(my $router, $family, SOCK_RAW, $protocol) or die "socket: $!\n";

sub set_option {
    my ($what, $bytes) = @_;
    setsockopt($router, $level, $what, $bytes) or die "multicast: option $what: $!\n";
}

set_option($TABLE, pack 'I', $table) if $table;
set_option($INIT, pack 'i', 1);
my %number;
for my $device (@ARGV) {
    open my $file, '<', "/sys/class/net/$device/ifindex" or die "$device: $!\n";
    my $index = <$file>;
    my $number = keys %number;
    $number{$device} = $number;
    # struct mif6ctl; struct vifctl of a device by its index
    set_option($ADD_VIF, $six ? pack('SCCSx2I', $number, 0, 1, $index, 0) : pack('SCCIiI', $number, 8, 1, 0, $index, 0));
}

sub address {
    my $bytes = inet_pton($family, $_[0]);
    return $six ? pack('SnN', AF_INET6, 0, 0) . $bytes . pack('I', 0) : $bytes;
}

while (<STDIN>) {
    my ($verb, $source, $group, $in, @out) = split;
    my @ttl = (0) x 32;
    for (@out) {
        my ($device, $ttl) = split /:/;
        $ttl[$number{$device}] = $ttl || 1;
    }
    my @set = (0) x 8;
    $set[0] = unpack 'V', pack 'b32', join '', map { $_ ? 1 : 0 } @ttl;
    # struct mf6cctl; struct mfcctl
    my $behind = $six ? pack('Sx2I8', $number{$in}, @set) : pack('SC32x2I4', $number{$in}, @ttl, 0, 0, 0, 0);
    set_option($verb eq 'add' ? $ADD : $DEL, address($source) . address($group) . $behind);
}
close $_ for *STDIN, *STDOUT, *STDERR;
fork and exit;
sleep;
