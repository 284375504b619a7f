// Numbers of narrow types, and the way to the types of the arithmetic and back.
#pragma once

#include <cstring>

#include "layout.h"

namespace ms_optim {
namespace {

MS_OPTIM_INLINE float from_bits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

MS_OPTIM_INLINE uint32_t to_bits(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

MS_OPTIM_INLINE float widen_half(uint16_t half) {
  const uint32_t magnitude = uint32_t(half & 0x7fff) << 13;
  // The exponent's bias is 15 in place of 127. As a product this is right for subnormal numbers too.
  const uint32_t finite = to_bits(from_bits(magnitude) * 0x1p112f);
  const uint32_t special = magnitude | 0x7f800000;
  return from_bits((magnitude >= 0x0f800000 ? special : finite) | uint32_t(half & 0x8000) << 16);
}

MS_OPTIM_INLINE uint16_t narrow_half(float value) {
  const uint32_t bits = to_bits(value), magnitude = bits & 0x7fffffff;
  const uint32_t nan_or_inf = magnitude > 0x7f800000 ? 0x7e00 : 0x7c00;
  // Added to 0.5, a number below 2^-14 is rounded to a multiple of 2^-24, the smallest half.
  const uint32_t subnormal = to_bits(from_bits(magnitude) + 0.5f) - 0x3f000000;
  const uint32_t normal = (magnitude - (112u << 23) + 0xfff + ((magnitude >> 13) & 1)) >> 13;
  const uint32_t narrow = magnitude >= 0x47800000 ? nan_or_inf : magnitude < 0x38800000 ? subnormal : normal;
  return uint16_t(narrow | (bits >> 16 & 0x8000));
}

MS_OPTIM_INLINE float widen_bfloat(uint16_t value) { return from_bits(uint32_t(value) << 16); }

MS_OPTIM_INLINE uint16_t narrow_bfloat(float value) {
  const uint32_t bits = to_bits(value);
  const uint32_t rounded = (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
  return uint16_t((bits & 0x7fffffff) > 0x7f800000 ? (bits >> 16 | 0x40) : rounded);
}

MS_OPTIM_VERSIONS void widen_halves(const uint16_t* from, float* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = widen_half(from[i]);
}

MS_OPTIM_VERSIONS void narrow_halves(const float* from, uint16_t* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = narrow_half(from[i]);
}

MS_OPTIM_VERSIONS void widen_bfloats(const uint16_t* from, float* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = widen_bfloat(from[i]);
}

MS_OPTIM_VERSIONS void widen_halves(const uint16_t* from, double* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = widen_half(from[i]);
}

MS_OPTIM_VERSIONS void widen_bfloats(const uint16_t* from, double* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = widen_bfloat(from[i]);
}

MS_OPTIM_VERSIONS void narrow_bfloats(const float* from, uint16_t* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = narrow_bfloat(from[i]);
}

inline int64_t width(int64_t type) { return type == kFloat64 ? 8 : type == kFloat32 ? 4 : 2; }

template <class T>
constexpr Type type_of() {
  return sizeof(T) == 8 ? kFloat64 : kFloat32;
}

inline void* at(void* buffer, int64_t type, int64_t place) { return static_cast<char*>(buffer) + place * width(type); }

template <class From, class T>
void convert(const void* from, T* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = T(static_cast<const From*>(from)[i]);
}

// Numbers of any type as T: where they stand if they are of that type, else in the room that is given.
template <class T>
T* widened(void* from, int64_t type, int64_t count, T* room) {
  if (type == type_of<T>()) return static_cast<T*>(from);
  if (type == kFloat64) convert<double>(from, room, count);
  if (type == kFloat32) convert<float>(from, room, count);
  if (type == kFloat16) widen_halves(static_cast<uint16_t*>(from), room, count);
  if (type == kBfloat16) widen_bfloats(static_cast<uint16_t*>(from), room, count);
  return room;
}

inline void narrow(const float* from, void* to, int64_t type, int64_t count) {
  (type == kFloat16 ? narrow_halves : narrow_bfloats)(from, static_cast<uint16_t*>(to), count);
}

// The float32 copy of a narrow parameter, which gives way where the parameter was given a new value.

MS_OPTIM_VERSIONS void follow_halves(const uint16_t* param, float* master, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    master[i] = narrow_half(master[i]) == param[i] ? master[i] : widen_half(param[i]);
}

MS_OPTIM_VERSIONS void follow_bfloats(const uint16_t* param, float* master, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    master[i] = narrow_bfloat(master[i]) == param[i] ? master[i] : widen_bfloat(param[i]);
}

}  // namespace
}  // namespace ms_optim
